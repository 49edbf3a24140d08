# Custom callbacks
# From docs/en/guides/custom-callbacks.md#number-or-variable

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


class Noise(keras.layers.Layer):
    def build(self, input_shape):
        self.strength = self.add_weight(
            shape=(), initializer="zeros", trainable=False
        )

    def call(self, inputs):
        return inputs * (1 + self.strength * keras.ops.cos(40 * inputs))


class InSecondEpoch(keras.callbacks.Callback):
    def __init__(self, change):
        super().__init__()
        self.change = change

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 1:
            self.change(self.model.layers[0])


def change_rate(layer):
    layer.rate = 0.9


def change_strength(layer):
    layer.strength.assign(0.9)


def train(layer_class, *arguments, callbacks=()):
    keras.utils.set_random_seed(0)
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential(
        [keras.Input((4,)), layer_class(*arguments), output]
    )
    model.compile("adam", "sparse_categorical_crossentropy")
    history = model.fit(
        x_train, y_train, epochs=3, verbose=0, callbacks=callbacks
    )
    return history.history["loss"]


changed = train(
    keras.layers.Dropout, 0.1, callbacks=[InSecondEpoch(change_rate)]
)
print(
    "number changed, same losses:  ",
    changed == train(keras.layers.Dropout, 0.1),
)
changed = train(Noise, callbacks=[InSecondEpoch(change_strength)])
print("variable changed, same losses:", changed == train(Noise))

# Output:
# number changed, same losses:   True
# variable changed, same losses: False
