# 激活层
# 出自 docs/zh/api/layers/activations.md#after-dense

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((6,)),
        layers.Dense(6, kernel_initializer="identity"),
        layers.LeakyReLU(negative_slope=0.1),
    ]
)
x = np.array([[-3.0, -1.0, 0.0, 0.5, 2.0, 8.0]], dtype="float32")
print("Keras:  ", model(x).numpy().round(2))
print("by hand:", np.where(x > 0, x, 0.1 * x).round(2))
print([layer.name for layer in model.layers])

# 输出：
# Keras:   [[-0.3 -0.1  0.   0.5  2.   8. ]]
# by hand: [[-0.3 -0.1  0.   0.5  2.   8. ]]
# ['dense', 'leaky_re_lu']
