# 归一化层
# 出自 docs/zh/api/layers/normalization.md#unit-by-hand

import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


x = np.array([[3.0, 4.0], [300.0, 400.0], [0.0, 0.0]], dtype="float32")

lengths = np.sqrt((x**2).sum(axis=-1, keepdims=True))
print("Keras:  ", rows(layers.UnitNormalization()(x)))
print("by hand:", rows(x / np.maximum(lengths, 1e-12)))
both = layers.UnitNormalization(axis=[1, 2])(x[None]).numpy()
print("length over two axes:", np.sqrt((both**2).sum()).round(4))
try:
    layers.UnitNormalization(axis=None)
except TypeError as error:
    print(error)

# 输出：
# Keras:   [[0.6, 0.8], [0.6, 0.8], [0.0, 0.0]]
# by hand: [[0.6, 0.8], [0.6, 0.8], [0.0, 0.0]]
# length over two axes: 1.0
# Invalid value for `axis` argument: expected an int or a list/tuple of ints. Received: axis=None
