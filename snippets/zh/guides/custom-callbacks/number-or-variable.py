# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#number-or-variable

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


def show(name, losses):
    print(f"{name:20}", *(f"{loss:.3f}" for loss in losses))


change = [InSecondEpoch(change_rate)]
show("number", train(keras.layers.Dropout, 0.1))
show("number, changed", train(keras.layers.Dropout, 0.1, callbacks=change))
change = [InSecondEpoch(change_strength)]
show("variable", train(Noise))
show("variable, changed", train(Noise, callbacks=change))

# 输出：
# number               2.635 2.205 2.167
# number, changed      2.635 2.205 2.167
# variable             2.023 1.998 1.975
# variable, changed    2.023 2.906 2.881
