# Normalization layers
# From docs/en/api/layers/normalization.md#group-by-hand

import numpy as np
from keras import layers


def normalized(x, axis):
    mean = x.mean(axis=axis, keepdims=True)
    variance = x.var(axis=axis, keepdims=True)
    return (x - mean) / np.sqrt(variance + 0.001)


images = np.random.default_rng(0).normal(size=(2, 3, 3, 4)).astype("float32")
for groups in [1, 2, 4]:
    parts = images.reshape(2, 3, 3, groups, 4 // groups)
    by_hand = normalized(parts, (1, 2, 4)).reshape(images.shape)
    outputs = layers.GroupNormalization(groups)(images).numpy()
    print(groups, "Keras  ", outputs[0, 0, 0].round(3))
    print(groups, "by hand", by_hand[0, 0, 0].round(3))
for name, norm in [
    ("instance, -1:         ", layers.GroupNormalization(-1)),
    ("layer, axis=[1, 2, 3]:", layers.LayerNormalization(axis=[1, 2, 3])),
    ("layer:                ", layers.LayerNormalization()),
]:
    print(name, norm(images).numpy()[0, 0, 0].round(3))

# Output:
# 1 Keras   [ 0.305 -0.031  0.975  0.278]
# 1 by hand [ 0.305 -0.031  0.975  0.278]
# 2 Keras   [0.384 0.056 0.917 0.196]
# 2 by hand [0.384 0.056 0.917 0.196]
# 4 Keras   [ 0.677 -0.304  1.021 -0.006]
# 4 by hand [ 0.677 -0.304  1.021 -0.006]
# instance, -1:          [ 0.677 -0.304  1.021 -0.006]
# layer, axis=[1, 2, 3]: [ 0.305 -0.031  0.975  0.278]
# layer:                 [-0.208 -1.117  1.606 -0.281]
