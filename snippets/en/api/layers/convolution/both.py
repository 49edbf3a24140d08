# Convolution layers
# From docs/en/api/layers/convolution.md#both

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
x = np.random.default_rng(1).normal(size=(1, 11, 1)).astype("float32")
depthwise = layers.DepthwiseConv1D(3, strides=2, dilation_rate=2)
print("Keras:  ", depthwise(x).numpy().ravel().round(3))
by_hand = convolve(x, depthwise.kernel.numpy(), stride=2, dilation=2)
print("by hand:", by_hand.ravel().astype("float32").round(3))
separable = layers.SeparableConv1D(4, 3, strides=2, dilation_rate=2)
print("separable:", separable(x).shape)
for line in layers.DepthwiseConv1D.__doc__.splitlines():
    if "ValueError" in line:
        print("documented:", line.strip())

# Output:
# Keras:   [ 0.867  0.026 -0.506  0.548]
# by hand: [ 0.867  0.026 -0.506  0.548]
# separable: (1, 4, 4)
# documented: ValueError: when both `strides > 1` and `dilation_rate > 1`.
