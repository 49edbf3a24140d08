# 数据工具
# 出自 docs/zh/api/utils/data.md#to-categorical

import keras
import numpy as np
from keras import utils

numbers = [2, 0, 1]
print(utils.to_categorical(numbers), "by hand:", np.eye(3)[numbers], sep="\n")
for given, count in (
    ([[2], [0]], None),
    ([2, 0], 4),
    ([-1, 1.9], 3),
):
    made = utils.to_categorical(given, count)
    print(given, count, "->", made.tolist())
for given, count in (([1, 3], 3), (keras.ops.array([0, 1]), None)):
    try:
        utils.to_categorical(given, count)
    except Exception as error:
        print(f"{type(error).__name__}: {str(error)[:70]}")

# 输出：
# [[0. 0. 1.]
#  [1. 0. 0.]
#  [0. 1. 0.]]
# by hand:
# [[0. 0. 1.]
#  [1. 0. 0.]
#  [0. 1. 0.]]
# [[2], [0]] None -> [[0.0, 0.0, 1.0], [1.0, 0.0, 0.0]]
# [2, 0] 4 -> [[0.0, 0.0, 1.0, 0.0], [1.0, 0.0, 0.0, 0.0]]
# [-1, 1.9] 3 -> [[0.0, 0.0, 1.0], [0.0, 1.0, 0.0]]
# IndexError: index 3 is out of bounds for axis 1 with size 3
# ValueError: Attempt to convert a value (None) with an unsupported type (<class 'No
