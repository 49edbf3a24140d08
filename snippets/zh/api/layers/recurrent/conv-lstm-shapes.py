# 循环层
# 出自 docs/zh/api/layers/recurrent.md#conv-lstm-shapes

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import layers


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


def convolve(x, kernel, same):
    n = len(kernel)
    if same:
        x = np.pad(x, ((0, 0), ((n - 1) // 2, n // 2), (0, 0)))
    parts = [x[:, i : i + n] for i in range(x.shape[1] - n + 1)]
    return np.stack(
        [np.tensordot(p, kernel, ((1, 2), (0, 1))) for p in parts], axis=1
    )


def conv_lstm(x, kernel, recurrent, bias):
    h = c = np.zeros(
        (len(x), x.shape[2] - len(kernel) + 1, recurrent.shape[1])
    )
    outputs = []
    for step in range(x.shape[1]):
        sums = convolve(x[:, step], kernel, same=False) + bias
        sums = sums + convolve(h, recurrent, same=True)
        i, f, g, o = np.split(sums, 4, axis=-1)
        c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
        h = sigmoid(o) * np.tanh(c)
        outputs.append(h)
    return np.stack(outputs, axis=1)


with redirect_stdout(StringIO()):
    lines = np.sin(np.arange(48.0)).reshape(1, 4, 6, 2).astype("float32")
    keras.utils.set_random_seed(0)
    along = layers.ConvLSTM1D(1, 3, return_sequences=True)
    theirs = along(lines).numpy()
    ours = conv_lstm(lines, *along.get_weights())
    print("Keras:  ", theirs[0, -1, :, 0].round(4))
    print("by hand:", ours[0, -1, :, 0].round(4))
    kernel, recurrent, bias = along.get_weights()
    plane = layers.ConvLSTM2D(1, (1, 3), return_sequences=True)
    plane.build((None, 4, 1, 6, 2))
    plane.set_weights([kernel[None], recurrent[None], bias])
    space = layers.ConvLSTM3D(1, (1, 1, 3), return_sequences=True)
    space.build((None, 4, 1, 1, 6, 2))
    space.set_weights([kernel[None, None], recurrent[None, None], bias])
    for name, outputs in {
        "2D": plane(lines[:, :, None])[:, :, 0],
        "3D": space(lines[:, :, None, None])[:, :, 0, 0],
    }.items():
        print(f"{name} differs by {abs(outputs - theirs).numpy().max():.0e}")

for layer, axes in [
    (layers.ConvLSTM1D(5, 3), (8,)),
    (layers.ConvLSTM2D(5, 3), (8, 8)),
    (layers.ConvLSTM3D(5, 3), (8, 8, 8)),
    (layers.ConvLSTM2D(5, 3, padding="same"), (8, 8)),
    (layers.ConvLSTM2D(5, 3, strides=2), (8, 8)),
    (layers.ConvLSTM2D(5, 3, return_sequences=True), (8, 8)),
]:
    shape = layer(np.zeros((1, 4, *axes, 2))).shape
    k = 3 ** len(axes)
    by_hand = 4 * 5 * (k * 2 + k * 5 + 1)
    print(type(layer).__name__, shape, layer.count_params(), "=", by_hand)
attempt(lambda: layers.ConvLSTM2D(5, 3, name="film")(np.zeros((4, 8, 8, 2))))
attempt(lambda: layers.ConvLSTM2D(5, 3)(keras.Input((4, None, None, 2))))
attempt(lambda: layers.ConvLSTM2D(5, 3, strides=2, dilation_rate=2))

# 输出：
# ConvLSTM1D (1, 6, 5) 440 = 440
# ConvLSTM2D (1, 6, 6, 5) 1280 = 1280
# ConvLSTM3D (1, 6, 6, 6, 5) 3800 = 3800
# ConvLSTM2D (1, 8, 8, 5) 1280 = 1280
# ConvLSTM2D (1, 3, 3, 5) 1280 = 1280
# ConvLSTM2D (1, 4, 6, 6, 5) 1280 = 1280
# ValueError: Input 0 with name 'None' of layer 'film' is incompatible with the layer: expected ndim=5, found ndim=4. Full shape received: (4, 8, 8, 2)
# ValueError: ConvLSTM layers only support static input shapes for the spatial dimension. Received invalid input shape: input_shape=(None, None, None, 2)
# ValueError: Specifying `strides > 1` is not compatible with `dilation_rate > 1`. Please provide `strides=1` or `dilation_rate=1`. Received: strides=(2, 2) and dilation_rate=(2, 2)
