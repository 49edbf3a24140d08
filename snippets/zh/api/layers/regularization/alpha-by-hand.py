# 正则化层
# 出自 docs/zh/api/layers/regularization.md#alpha-by-hand

import keras
import numpy as np
from keras import layers

p, low = 0.2, -1.0507009873554805 * 1.6732632423543772
a = ((1 - p) * (1 + p * low**2)) ** -0.5
b = -a * low * p
x = np.array([[0.0, 1.0] * 8], dtype="float32")
print("Keras:  ", np.unique(layers.AlphaDropout(p, seed=0)(x, training=True)))
print("by hand:", np.array([a * low + b, b, a + b]).round(6))
for dropout in [layers.AlphaDropout, layers.Dropout]:
    keras.utils.set_random_seed(0)
    values = np.random.default_rng(0).normal(size=(500, 256))
    for _ in range(10):
        values = layers.Dense(
            256, activation="selu", kernel_initializer="lecun_normal"
        )(values)
        values = dropout(0.1)(values, training=True)
    print(
        f"10 layers with {dropout.__name__}: mean"
        f" {values.numpy().mean().round(1) + 0:.1f},"
        f" variance {values.numpy().var():.1f}"
    )

# 输出：
# Keras:   [-1.2361598   0.30903995  1.1879435 ]
# by hand: [-1.23616   0.30904   1.187944]
# 10 layers with AlphaDropout: mean 0.0, variance 1.0
# 10 layers with Dropout: mean 0.0, variance 1.5
