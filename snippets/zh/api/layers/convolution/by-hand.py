# 卷积层
# 出自 docs/zh/api/layers/convolution.md#by-hand

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


rng = np.random.default_rng(0)
for one in [layers.Conv1D, layers.Conv2D, layers.Conv3D]:
    axes, checked = int(one.__name__[4]), 0
    for n, k, (s, d), padding in [
        (n, k, move, padding)
        for n in [5, 8]
        for k in [1, 2, 3]
        for move in [(1, 1), (2, 1), (3, 1), (1, 2)]
        for padding in ["valid", "same", "causal"][: 3 if axes == 1 else 2]
    ]:
        x = rng.normal(size=(2, *[n] * axes, 2)).astype("float32")
        layer = one(
            3,
            k,
            strides=s,
            dilation_rate=d,
            padding=padding,
            activation="tanh",
            bias_initializer="normal",
        )
        y = layer(x).numpy()
        sums = convolve(x, layer.kernel.numpy(), s, d, padding)
        by_hand = np.tanh(sums + layer.bias.numpy())
        np.testing.assert_allclose(y, by_hand, atol=1e-5)
        reach = (k - 1) * d + 1
        m = (n + sum(zeros_around(n, reach, s, padding)) - reach) // s + 1
        assert y.shape == (2, *[m] * axes, 3), y.shape
        assert layer.compute_output_shape(x.shape) == y.shape
        checked += 1
    print(f"{one.__name__}: {checked} settings agree")
print("1D:", layers.Conv1D(4, 3)(np.zeros((1, 10, 2))).shape)
print("2D:", layers.Conv2D(4, (1, 3))(np.zeros((1, 10, 10, 2))).shape)
print("3D:", layers.Conv3D(4, 3)(np.zeros((1, 10, 10, 10, 2))).shape)

# 输出：
# Conv1D: 72 settings agree
# Conv2D: 48 settings agree
# Conv3D: 48 settings agree
# 1D: (1, 8, 4)
# 2D: (1, 10, 8, 4)
# 3D: (1, 8, 8, 8, 4)
