# Find what is wrong
# From docs/en/guides/debugging.md#learning-rates

import keras
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def classifier():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    logits = keras.layers.Dense(10, name="logits")
    return keras.Sequential([keras.Input((64,)), hidden, logits])


import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3), layout="constrained")
for rate in (0.001, 0.5, 2.0):
    keras.utils.set_random_seed(0)
    model = classifier()
    model.compile(keras.optimizers.SGD(rate), from_logits)
    history = model.fit(images, labels, batch_size=2000, epochs=20, verbose=0)
    losses = history.history["loss"]
    plt.plot(range(1, 21), losses, label=f"{rate:g}")
    first, highest, last = losses[0], max(losses), losses[-1]
    print(f"{rate:5}: {first:.2f}, highest {highest:.2f}, last {last:.2f}")
plt.xticks([1, 5, 10, 15, 20])
plt.xlabel("step")
plt.ylabel("loss")
plt.legend(title="learning rate")
plt.show()

# Output:
# 0.001: 2.37, highest 2.37, last 2.37
#   0.5: 2.37, highest 2.37, last 0.97
#   2.0: 2.37, highest 3.95, last 2.31
