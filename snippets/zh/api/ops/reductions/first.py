# 求和、统计与排序
# 出自 docs/zh/api/ops/reductions.md#first

import keras
import numpy as np
from keras import ops

table = np.array([[1.0, 5.0, 3.0], [4.0, 2.0, 6.0]], dtype="float32")
print("all:     ", ops.sum(table).numpy())
print("axis 0:  ", ops.sum(table, axis=0).numpy())
print("axis -1: ", ops.sum(table, axis=-1).numpy())
print("keepdims:", ops.sum(table, axis=-1, keepdims=True).numpy().tolist())
print(ops.divide(table, ops.sum(table, axis=-1, keepdims=True)).numpy())

# 输出：
# all:      21.0
# axis 0:   [5. 7. 9.]
# axis -1:  [ 9. 12.]
# keepdims: [[9.0], [12.0]]
# [[0.11111111 0.5555556  0.33333334]
#  [0.33333334 0.16666667 0.5       ]]
