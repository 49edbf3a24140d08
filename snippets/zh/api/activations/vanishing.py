# 激活函数
# 出自 docs/zh/api/activations.md#vanishing

import keras
import numpy as np
from keras import layers, ops
import tensorflow as tf

samples = np.random.default_rng(0).normal(size=(200, 4)).astype("float32")

keras.utils.set_random_seed(0)
for name in ["sigmoid", "tanh", "relu"]:
    stack = keras.Sequential([keras.Input((16,))])
    for _ in range(10):
        stack.add(
            layers.Dense(16, activation=name, kernel_initializer="he_normal")
        )
    with tf.GradientTape() as tape:
        loss = ops.mean(stack(samples @ np.ones((4, 16), dtype="float32")))
    gradients = tape.gradient(
        loss, [stack.layers[0].kernel, stack.layers[-1].kernel]
    )
    first, last = (float(ops.norm(gradient)) for gradient in gradients)
    print(
        f"{name:8} first layer's gradient over the last's: {first / last:.0e}"
    )

# 输出：
# sigmoid  first layer's gradient over the last's: 3e-06
# tanh     first layer's gradient over the last's: 4e+00
# relu     first layer's gradient over the last's: 1e+00
