# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#first

import keras
import numpy as np
from keras import ops

grid = ops.reshape(ops.arange(6), (2, 3))
print(grid.numpy().tolist())
changed = ops.slice_update(grid, (0, 1), [[9], [9]])
print(changed.numpy().tolist(), "and still", grid.numpy().tolist())
try:
    grid[0, 1] = 9
except TypeError as error:
    print(error)

# 输出：
# [[0, 1, 2], [3, 4, 5]]
# [[0, 9, 2], [3, 9, 5]] and still [[0, 1, 2], [3, 4, 5]]
# 'tensorflow.python.framework.ops.EagerTensor' object does not support item assignment
