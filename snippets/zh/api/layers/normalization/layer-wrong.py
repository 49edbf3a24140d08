# 归一化层
# 出自 docs/zh/api/layers/normalization.md#layer-wrong

import keras
import numpy as np
from keras import layers

try:
    layers.LayerNormalization(axis=1, name="norm")(keras.Input((None, 3)))
except ValueError as error:
    print(error)
try:
    layers.LayerNormalization(axis="last")
except TypeError as error:
    print(error)
print(layers.LayerNormalization()(np.array([[7.0], [9.0]])).numpy().tolist())

# 输出：
# Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None,) for variable path='norm/gamma'
# Expected an int or a list/tuple of ints for the argument 'axis', but received: 'last'
# [[0.0], [0.0]]
