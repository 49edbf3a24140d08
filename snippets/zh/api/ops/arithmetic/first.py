# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#first

import keras
import numpy as np
from keras import ops

column = ops.convert_to_tensor([[0.0], [10.0], [20.0]])
print(ops.add(column, [1.0, 2.0]).numpy())
print((column + [1.0, 2.0]).numpy().tolist())
try:
    ops.add([1, 2], [1, 2, 3])
except Exception as error:
    print(str(error).split("}} ")[-1].split(" [Op")[0])

# 输出：
# [[ 1.  2.]
#  [11. 12.]
#  [21. 22.]]
# [[1.0, 2.0], [11.0, 12.0], [21.0, 22.0]]
# Incompatible shapes: [2] vs. [3]
