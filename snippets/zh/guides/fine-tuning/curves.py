# 微调
# 出自 docs/zh/guides/fine-tuning.md#curves

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x, x_test, y, y_test = train_test_split(
    images, digits.target, test_size=0.5, random_state=0
)


def make_model():
    base = keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Conv2D(16, 3, activation="relu", name="strokes"),
            layers.Conv2D(32, 3, activation="relu", name="shapes"),
            layers.MaxPooling2D(name="pool"),
            layers.Flatten(name="flat"),
        ],
        name="base",
    )
    answer = layers.Dense(10, activation="softmax", name="answer")
    return keras.Sequential([base, answer])


def compile_model(model, learning_rate):
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )


keras.utils.set_random_seed(0)
pretrained = make_model()
compile_model(pretrained, 0.01)
pretrained.fit(x, y, batch_size=64, epochs=8, verbose=0)
dim = 0.3 * x_test
bright_accuracy = pretrained.evaluate(x_test, y_test, verbose=0)[1]
dim_accuracy = pretrained.evaluate(dim, y_test, verbose=0)[1]
few = np.concatenate(
    [np.flatnonzero(y_test == digit)[:2] for digit in range(10)]
)
rest = np.setdiff1d(np.arange(len(dim)), few)
start = pretrained.get_weights()


def adapt(model, data, learning_rate, epochs=10):
    compile_model(model, learning_rate)
    history = model.fit(
        data[few],
        y_test[few],
        batch_size=10,
        epochs=epochs,
        validation_data=(data[rest], y_test[rest]),
        validation_batch_size=len(rest),
        verbose=0,
    )
    return history.history["val_accuracy"]


keras.utils.set_random_seed(1)
scratch = adapt(make_model(), dim, 0.005, epochs=20)
model = make_model()
model.set_weights(start)
model.get_layer("base").trainable = False
frozen = adapt(model, dim, 0.005)
pairs = list(zip(start, model.get_layer("base").get_weights()))
model.get_layer("base").trainable = True
tuned = adapt(model, dim, 0.0005)

import matplotlib.pyplot as plt

plt.figure(figsize=(5, 3))
plt.plot(range(1, 21), scratch, label="from scratch")
plt.plot(range(1, 11), frozen, label="frozen base")
plt.plot(range(11, 21), tuned, label="then all layers")
plt.xticks(range(0, 21, 5))
plt.xlabel("epoch")
plt.ylabel("accuracy on dim test images")
plt.ylim(0, 1)
plt.legend(loc="lower right")
plt.tight_layout()
plt.show()
