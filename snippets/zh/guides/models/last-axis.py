# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#last-axis

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

keras.utils.set_random_seed(0)
sequential = keras.Sequential(
    [
        keras.Input((64,)),
        layers.Dense(32, activation="relu", name="hidden"),
        layers.Dense(10, activation="softmax", name="digit"),
    ],
    name="sequential",
)
inputs = keras.Input((64,), name="pixels")
hidden = layers.Dense(32, activation="relu", name="hidden")(inputs)
outputs = layers.Dense(10, activation="softmax", name="digit")(hidden)
functional = keras.Model(inputs, outputs, name="functional")


class Classifier(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.hidden = layers.Dense(32, activation="relu", name="hidden")
        self.digit = layers.Dense(10, activation="softmax", name="digit")

    def call(self, inputs):
        return self.digit(self.hidden(inputs))


subclassed = Classifier(name="subclassed")
digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target
subclassed(x[:1])
for model in (functional, subclassed):
    model.set_weights(sequential.get_weights())
expected = sequential.predict(x, verbose=0)
for model in (sequential, functional, subclassed):
    found = model.predict(x, verbose=0)
    first = " ".join(f"{value:.4f}" for value in found[0, :5])
    apart = np.abs(found - expected).max()
for model in (sequential, functional, subclassed):
    model.compile(
        optimizer=keras.optimizers.SGD(0.5),
        loss="sparse_categorical_crossentropy",
    )
    history = model.fit(
        x, y, batch_size=128, epochs=3, shuffle=False, verbose=0
    )
    found = [f"{loss:.4f}" for loss in history.history["loss"]]

print("one too many:", functional(x[:2, :, None]).shape)
image = keras.Input((8, 8, 1))
flat = keras.Model(image, layers.Flatten()(image))
print("one missing:", flat(np.ones((2, 8, 8))).shape)
four = keras.Input((3,), batch_size=4)
linear = keras.Model(four, layers.Dense(1)(four))
print("another batch size:", linear(np.ones((2, 3))).shape)

# 输出：
# one too many: (2, 10)
# one missing: (2, 64)
# another batch size: (2, 1)
