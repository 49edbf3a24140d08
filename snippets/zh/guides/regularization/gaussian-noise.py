# 对付过拟合
# 出自 docs/zh/guides/regularization.md#gaussian-noise

import keras
from keras import layers

noise = layers.GaussianNoise(0.5, seed=0)
zeros = keras.ops.zeros((100, 100))
print(
    "within 0.02 of 0.5:",
    abs(noise(zeros, training=True).numpy().std() - 0.5) < 0.02,
)
print("in inference:", noise(zeros, training=False).numpy().std())

# 输出：
# within 0.02 of 0.5: True
# in inference: 0.0
