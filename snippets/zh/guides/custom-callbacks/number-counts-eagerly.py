# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#number-counts-eagerly

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


class InSecondEpoch(keras.callbacks.Callback):
    def __init__(self, change):
        super().__init__()
        self.change = change

    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 1:
            self.change(self.model.layers[0])


def change_rate(layer):
    layer.rate = 0.9


def show(name, losses):
    print(f"{name:20}", *(f"{loss:.3f}" for loss in losses))


for callbacks in ([], [InSecondEpoch(change_rate)]):
    keras.utils.set_random_seed(0)
    output = keras.layers.Dense(3, activation="softmax")
    dropout = keras.layers.Dropout(0.1)
    model = keras.Sequential([keras.Input((4,)), dropout, output])
    model.compile("adam", "sparse_categorical_crossentropy", run_eagerly=True)
    history = model.fit(
        x_train, y_train, epochs=3, verbose=0, callbacks=callbacks
    )
    name = "number, changed" if callbacks else "number"
    show(name, history.history["loss"])

# 输出：
# number               2.635 2.205 2.167
# number, changed      2.635 8.974 6.264
