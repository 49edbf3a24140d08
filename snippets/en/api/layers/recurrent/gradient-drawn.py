# Recurrent layers
# From docs/en/api/layers/recurrent.md#gradient-drawn

import keras
import numpy as np
from keras import layers


def sigmoid(a):
    return 1 / (1 + np.exp(-a))


import matplotlib.pyplot as plt
import tensorflow as tf

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
plt.show()

# Output:
# sigmoid of 1 and of 0: 0.73 0.50
# LSTM                           10 steps back 8e-02
# SimpleRNN                      10 steps back 2e-02
# LSTM without unit_forget_bias  10 steps back 3e-03
# GRU                            10 steps back 3e-03
