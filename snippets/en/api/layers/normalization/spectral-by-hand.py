# Normalization layers
# From docs/en/api/layers/normalization.md#spectral-by-hand

import keras
import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


def singular(kernel):
    return np.linalg.svd(kernel, compute_uv=False)


keras.utils.set_random_seed(0)
x = np.eye(2, dtype="float32")
dense = layers.Dense(2, use_bias=False)
spectral = layers.SpectralNormalization(dense, power_iterations=20)
spectral.build((None, 2))
for kernel in [[[3.0, 1.0], [0.0, 2.0]], [[0.03, 0.01], [0.0, 0.02]]]:
    kernel = np.array(kernel)
    dense.kernel.assign(kernel)
    spectral(x)
    print("after inference:", singular(dense.kernel.numpy()).round(3))
    spectral(x, training=True)
    print("after training: ", singular(dense.kernel.numpy()).round(3))
    print("by hand:        ", singular(kernel / singular(kernel)[0]).round(3))
    print("kernel:         ", rows(dense.kernel))

# Output:
# after inference: [3.257 1.842]
# after training:  [1.    0.566]
# by hand:         [1.    0.566]
# kernel:          [[0.92, 0.31], [0.0, 0.61]]
# after inference: [0.033 0.018]
# after training:  [1.    0.566]
# by hand:         [1.    0.566]
# kernel:          [[0.92, 0.31], [0.0, 0.61]]
