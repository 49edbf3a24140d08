# Convolution layers
# From docs/en/api/layers/convolution.md#channels

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
split = layers.Conv2D(8, 3, groups=2)
y = split(x).numpy()
kernel = split.kernel.numpy()
halves = [
    convolve(x[..., :2], kernel[..., :4]),
    convolve(x[..., 2:], kernel[..., 4:]),
]

last = layers.Conv2D(3, 3)
first = layers.Conv2D(3, 3, data_format="channels_first")
y = last(x).numpy()
first.build((None, 4, 6, 6))
first.set_weights(last.get_weights())
z = first(x.transpose(0, 3, 1, 2)).numpy()
print("last: ", x.shape, "->", y.shape, "kernel", last.kernel.shape)
print("first:", (1, 4, 6, 6), "->", z.shape, "kernel", first.kernel.shape)
print(f"apart: {abs(z - y.transpose(0, 3, 1, 2)).max():.4f}")

# Output:
# last:  (1, 6, 6, 4) -> (1, 4, 4, 3) kernel (3, 3, 4, 3)
# first: (1, 4, 6, 6) -> (1, 3, 4, 4) kernel (3, 3, 4, 3)
# apart: 0.0000
