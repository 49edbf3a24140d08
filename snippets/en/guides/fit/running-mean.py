# Train with fit
# From docs/en/guides/fit.md#running-mean

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import matplotlib.pyplot as plt

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


keras.utils.set_random_seed(0)
model = build()
model.compile("adam", loss="binary_crossentropy")
start = model.get_weights()
history = model.fit(
    x_train, y_train, batch_size=8, shuffle=False, verbose=0
)
reported = history.history["loss"][0]

model.set_weights(start)
model.compile("adam", loss="binary_crossentropy")
batch_loss, size, after = [], [], []
for i in range(0, len(x_train), 8):
    x, y = x_train[i : i + 8], y_train[i : i + 8]
    batch_loss.append(model.train_on_batch(x, y))
    size.append(len(x))
    after.append(model.test_on_batch(x_train, y_train))
mean = np.cumsum(np.multiply(batch_loss, size)) / np.cumsum(size)

print(f"fit reports {reported:.3f}, the last mean is {mean[-1]:.3f}")
print(f"the model is then at {after[-1]:.3f}")

plt.figure(figsize=(5, 3), layout="constrained")
plt.plot(batch_loss, ".", label="loss of the batch")
plt.plot(mean, "--", label="running mean, what fit shows")
plt.plot(after, label="all training data, after the step")
plt.xlabel("step of the first epoch")
plt.ylabel("binary crossentropy")
plt.legend(fontsize=9)
plt.show()

# Output:
# fit reports 0.760, the last mean is 0.760
# the model is then at 0.482
