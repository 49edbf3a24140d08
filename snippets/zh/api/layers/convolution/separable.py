# 卷积层
# 出自 docs/zh/api/layers/convolution.md#separable

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
y = last(x).numpy()


def length(n, r, s, padding, out):
    if padding == "valid":
        return (n - 1) * s + (max(r, s) if out is None else r + out)
    return n * s if out is None else (n - 1) * s + r % 2 + out


agree, refused = 0, set()
for n, k, (s, d), padding, out in [
    (n, k, move, padding, out)
    for n in [2, 5]
    for k in [1, 2, 3, 4]
    for move in [(1, 1), (2, 1), (3, 1), (1, 2), (1, 3)]
    for padding in ["valid", "same"]
    for out in [None, *range(move[0])]
]:
    layer = layers.Conv1DTranspose(
        1,
        k,
        strides=s,
        dilation_rate=d,
        padding=padding,
        output_padding=out,
    )
    x, r = rng.normal(size=(1, n, 1)).astype("float32"), (k - 1) * d + 1
    try:
        y = layer(x).numpy().ravel()
    except Exception:
        refused.add((padding, "even" if r % 2 == 0 else "odd", out))
        continue
    whole = np.zeros((n - 1) * s + r + s)
    for i in range(n):
        kernel_at = x[0, i, 0] * layer.kernel.numpy().ravel()
        whole[i * s : i * s + r : d] += kernel_at
    m = length(n, r, s, padding, out)
    cut = max((n - 1) * s + r - m, 0) // 2 if padding == "same" else 0
    np.testing.assert_allclose(y, whole[cut : cut + m], atol=1e-5)
    agree += 1
x = rng.normal(size=(1, 6, 6, 3)).astype("float32")
depthwise = layers.DepthwiseConv2D(3, depth_multiplier=2)
y = depthwise(x).numpy()
kernel = depthwise.kernel.numpy()
one_by_one = [
    convolve(x[..., c : c + 1], kernel[:, :, c : c + 1]) for c in range(3)
]

separable = layers.SeparableConv2D(5, 3, depth_multiplier=2)
y = separable(x).numpy()
depthwise.set_weights([separable.depthwise_kernel.numpy(), np.zeros(6)])
mixed = depthwise(x).numpy() @ separable.pointwise_kernel.numpy()[0, 0]
print(*(f"{w.name} {tuple(w.shape)}" for w in separable.weights))
print(f"depthwise, then mixed: {abs(y - mixed).max():.4f} apart")
print("1D:", layers.SeparableConv1D(5, 3)(x[:, 0]).shape)

# 输出：
# depthwise_kernel (3, 3, 3, 2) pointwise_kernel (1, 1, 6, 5) bias (5,)
# depthwise, then mixed: 0.0000 apart
# 1D: (1, 4, 5)
