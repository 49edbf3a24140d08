# Recurrent layers
# From docs/en/api/layers/recurrent.md#recurrent-mistakes

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import layers


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


import matplotlib.pyplot as plt
import tensorflow as tf

with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    print(f"sigmoid of 1 and of 0: {sigmoid(1):.2f} {sigmoid(0):.2f}")
    noise = tf.random.stateless_normal((32, 40, 8), seed=(0, 0))
    plt.figure(figsize=(5, 3))
    for name, layer in {
        "LSTM": layers.LSTM(32),
        "SimpleRNN": layers.SimpleRNN(32),
        "LSTM without unit_forget_bias": layers.LSTM(32, unit_forget_bias=False),
        "GRU": layers.GRU(32),
    }.items():
        with tf.GradientTape() as tape:
            tape.watch(noise)
            loss = tf.reduce_sum(layer(noise) ** 2)
        gradient = tape.gradient(loss, noise).numpy()
        sizes = np.sqrt((gradient**2).sum(axis=(0, 2)))[::-1]
        plt.semilogy(sizes / sizes[0], label=name)
        print(f"{name:30} 10 steps back {sizes[10] / sizes[0]:.0e}")
    plt.xlabel("steps back")
    plt.ylabel("gradient")
    plt.grid(alpha=0.3)
    plt.legend(fontsize=8)
    plt.tight_layout()
    plt.close("all")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


first, second = layers.LSTM(4), layers.LSTM(2, name="second")
attempt(lambda: second(first(keras.Input((5, 3)))))
attempt(lambda: layers.GRU(2, name="single")(np.ones((5, 3))))
attempt(lambda: layers.LSTM(2, time_major=True))
attempt(lambda: layers.LSTM(0))
attempt(
    lambda: layers.LSTM(2, activation="relu", use_cudnn=True)(
        np.ones((1, 5, 3))
    ),
    line=2,
)

# Output:
# ValueError: Input 0 with name 'None' of layer 'second' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (None, 4)
# ValueError: Input 0 with name 'None' of layer 'single' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (5, 3)
# ValueError: Unrecognized keyword arguments passed to LSTM: {'time_major': True}
# ValueError: Received an invalid value for argument `units`, expected a positive integer, got 0.
# ValueError: use_cudnn=True was specified, but cuDNN is not supported for this layer configuration with this backend. Pass use_cudnn='auto' to fallback to a non-cuDNN implementation.
