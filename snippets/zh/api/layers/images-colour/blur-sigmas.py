# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#blur-sigmas

import numpy as np
from keras import layers

specks = np.zeros((3, 5, 5, 1), dtype="float32")
specks[:, 2, 2] = 100
layer = layers.RandomGaussianBlur((1.0, 1.0), sigma=1.0, seed=3)
chosen = layer.get_random_transformation(specks)
result = layer.transform_images(specks, chosen).numpy()[..., 0]
print("drawn for three images:", chosen["blur_factor"].numpy().round(2))
print("Keras:  ", result[0, 2, 1:4].round(1), result[0, 1:4, 2].round(1))
along = []
for sigma in chosen["blur_factor"].numpy():
    weights = np.exp(-np.array([1, 0, 1]) / (2 * sigma**2))
    along.append(weights / weights.sum())
by_hand = 100 * np.outer(along[1], along[0])
print("by hand:", by_hand[1].round(1), by_hand[:, 1].round(1))
print("images apart:", abs(result - result[0]).max())

# 输出：
# drawn for three images: [0.87 0.37]
# Keras:   [24.1 46.4 24.1] [ 1.3 46.4  1.3]
# by hand: [24.1 46.4 24.1] [ 1.3 46.4  1.3]
# images apart: 0.0
