# Normalization layers
# From docs/en/api/layers/normalization.md#layer-by-hand

import numpy as np
from keras import layers


def rows(array):
    return np.asarray(array, dtype="float64").round(2).tolist()


def normalized(x, axis):
    mean = x.mean(axis=axis, keepdims=True)
    variance = x.var(axis=axis, keepdims=True)
    return (x - mean) / np.sqrt(variance + 0.001)


x = np.arange(12.0, dtype="float32").reshape(2, 2, 3) ** 2
for axis in [-1, 1, [1, 2]]:
    norm = layers.LayerNormalization(axis=axis)
    print(f"axis={axis}: Keras  ", rows(norm(x)[0]))
    ours = normalized(x, tuple(np.atleast_1d(axis)))
    print(f"axis={axis}: by hand", rows(ours[0]))
    print("gamma has the shape", tuple(norm.gamma.shape))

# Output:
# axis=-1: Keras   [[-0.98, -0.39, 1.37], [-1.17, -0.1, 1.27]]
# axis=-1: by hand [[-0.98, -0.39, 1.37], [-1.17, -0.1, 1.27]]
# gamma has the shape (3,)
# axis=1: Keras   [[-1.0, -1.0, -1.0], [1.0, 1.0, 1.0]]
# axis=1: by hand [[-1.0, -1.0, -1.0], [1.0, 1.0, 1.0]]
# gamma has the shape (2,)
# axis=[1, 2]: Keras   [[-1.03, -0.92, -0.58], [-0.02, 0.77, 1.78]]
# axis=[1, 2]: by hand [[-1.03, -0.92, -0.58], [-0.02, 0.77, 1.78]]
# gamma has the shape (2, 3)
