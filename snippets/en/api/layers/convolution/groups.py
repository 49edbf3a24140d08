# Convolution layers
# From docs/en/api/layers/convolution.md#groups

import keras
import numpy as np
from keras import layers


def zeros_around(n, reach, stride, padding):
    if padding == "causal":
        return reach - 1, 0
    if padding == "same":
        total = max((-(-n // stride) - 1) * stride + reach - n, 0)
        return total // 2, total - total // 2
    return 0, 0


def convolve(x, kernel, stride=1, dilation=1, padding="valid"):
    axes = x.ndim - 2
    reach = [(k - 1) * dilation + 1 for k in kernel.shape[:axes]]
    around = [
        zeros_around(n, r, stride, padding)
        for n, r in zip(x.shape[1:-1], reach)
    ]
    x = np.pad(x, [(0, 0), *around, (0, 0)])
    sizes = [(n - r) // stride + 1 for n, r in zip(x.shape[1:-1], reach)]
    y = np.zeros((len(x), *sizes, kernel.shape[-1]))
    for place in np.ndindex(*sizes):
        starts = [stride * i for i in place]
        window = [slice(a, a + r, dilation) for a, r in zip(starts, reach)]
        part = x[(slice(None), *window)]
        y[(slice(None), *place)] = np.tensordot(part, kernel, axes + 1)
    return y


keras.utils.set_random_seed(1)
x = np.random.default_rng(1).normal(size=(1, 6, 6, 4)).astype("float32")
whole = layers.Conv2D(8, 3)
split = layers.Conv2D(8, 3, groups=2)
whole(x)
y = split(x).numpy()
kernel = split.kernel.numpy()
halves = [
    convolve(x[..., :2], kernel[..., :4]),
    convolve(x[..., 2:], kernel[..., 4:]),
]
print("kernel:", whole.kernel.shape, "with groups", split.kernel.shape)
print("weights:", whole.count_params(), "with groups", split.count_params())
print("first:  ", y[0, 0, 0].round(3))
by_hand = np.concatenate(halves, axis=-1)
print("by hand:", by_hand[0, 0, 0].astype("float32").round(3))
np.testing.assert_allclose(y, by_hand, atol=1e-5)

# Output:
# kernel: (3, 3, 4, 8) with groups (3, 3, 2, 8)
# weights: 296 with groups 152
# first:   [-0.634 -0.497  0.443 -0.109 -0.812  0.747  0.977  0.393]
# by hand: [-0.634 -0.497  0.443 -0.109 -0.812  0.747  0.977  0.393]
