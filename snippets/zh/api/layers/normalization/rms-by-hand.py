# 归一化层
# 出自 docs/zh/api/layers/normalization.md#rms-by-hand

import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


x = np.array([[3.0, 4.0], [300.0, 400.0], [0.0, 0.0]], dtype="float32")
squares = (x**2).mean(axis=-1, keepdims=True)
norm = layers.RMSNormalization()
print("Keras:  ", rows(norm(x)))
print("by hand:", rows(x / np.sqrt(squares + 1e-6)))
print("layer:  ", rows(layers.LayerNormalization()(x)))
print("weights:", [(w.name, tuple(w.shape)) for w in norm.weights])

# 输出：
# Keras:   [[0.85, 1.13], [0.85, 1.13], [0.0, 0.0]]
# by hand: [[0.85, 1.13], [0.85, 1.13], [0.0, 0.0]]
# layer:   [[-1.0, 1.0], [-1.0, 1.0], [0.0, 0.0]]
# weights: [('scale', (2,))]
