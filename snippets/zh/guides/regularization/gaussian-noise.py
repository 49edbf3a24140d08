# 防止过拟合
# 出自 docs/zh/guides/regularization.md#gaussian-noise

import keras
from keras import layers

noise = layers.GaussianNoise(0.5, seed=0)
zeros = keras.ops.zeros((100, 100))
print(f"in training: {noise(zeros, training=True).numpy().std():.2f}")
print(f"in inference: {noise(zeros, training=False).numpy().std():.2f}")

# 输出：
# in training: 0.51
# in inference: 0.0
