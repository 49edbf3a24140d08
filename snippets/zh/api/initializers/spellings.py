# 初始化器
# 出自 docs/zh/api/initializers.md#spellings

import keras
import numpy as np
from keras import initializers, layers, ops


def kernel(initializer):
    layer = layers.Dense(2, kernel_initializer=initializer)
    layer.build((None, 3))
    return layer.kernel.numpy().tolist()


print("string:", kernel("ones"))
print("object:", kernel(initializers.Constant(0.5)))
print("array: ", kernel(np.array([[1, 2], [3, 4], [5, 6]])))
print("alone: ", initializers.Constant(0.5)((3, 2)).numpy().tolist())

# 输出：
# string: [[1.0, 1.0], [1.0, 1.0], [1.0, 1.0]]
# object: [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]
# array:  [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
# alone:  [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5]]
