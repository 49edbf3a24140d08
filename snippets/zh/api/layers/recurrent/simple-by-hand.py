# 循环层
# 出自 docs/zh/api/layers/recurrent.md#simple-by-hand

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


half = layers.SimpleRNN(1, activation=None, return_sequences=True)
half.build((None, None, 1))
half.set_weights([np.ones((1, 1)), np.full((1, 1), 0.5), np.zeros(1)])
print("of 1, 2, 3:", half(np.array([[[1.0], [2.0], [3.0]]])).numpy().ravel())
print("by hand:   ", 1.0, 2 + 0.5 * 1, 3 + 0.5 * 2.5)


def simple(x, kernel, recurrent, bias):
    state, outputs = np.zeros((len(x), len(recurrent))), []
    for step in range(x.shape[1]):
        state = np.tanh(x[:, step] @ kernel + state @ recurrent + bias)
        outputs.append(state)
    return np.stack(outputs, axis=1)


def compare(layer, by_hand):
    theirs = layer(x).numpy()
    ours = by_hand(x, *layer.get_weights())
    np.testing.assert_allclose(theirs, ours, atol=1e-5)
    print("Keras:  ", theirs[0, -1].round(4))
    print("by hand:", ours[0, -1].round(4))


keras.utils.set_random_seed(0)
compare(
    layers.SimpleRNN(2, return_sequences=True, bias_initializer="normal"),
    simple,
)

# 输出：
# of 1, 2, 3: [1.   2.5  4.25]
# by hand:    1.0 2.5 4.25
# Keras:   [0.5862 0.9391]
# by hand: [0.5862 0.9391]
