# 核心层
# 出自 docs/zh/api/layers/core.md#input-layer

import keras
from keras import layers

a = layers.Input((2,), name="a")

first = layers.InputLayer((2,), name="first", colour="red")
listed = keras.Sequential([first, layers.Dense(1)])
print(listed.input_shape, [type(layer).__name__ for layer in listed.layers])
functional = keras.Model(a, layers.Dense(1)(a))
print([type(layer).__name__ for layer in functional.layers])

# 输出：
# (None, 2) ['Dense']
# ['InputLayer', 'Dense']
