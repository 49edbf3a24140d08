# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#steps-per-execution

import keras
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split

x, y = load_iris(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(
    x, y, test_size=0.4, random_state=0
)


def make_model(optimizer="adam", **arguments):
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(16, activation="relu")
    output = keras.layers.Dense(3, activation="softmax")
    model = keras.Sequential([keras.Input((4,)), hidden, output])
    model.compile(
        optimizer,
        "sparse_categorical_crossentropy",
        metrics=["accuracy"],
        **arguments,
    )
    return model


class Batches(keras.callbacks.Callback):
    def on_train_batch_begin(self, batch, logs=None):
        print("begin", batch, end=", ")

    def on_train_batch_end(self, batch, logs=None):
        print("end", batch)


make_model(steps_per_execution=2).fit(
    x_train, y_train, batch_size=15, verbose=0, callbacks=[Batches()]
)

# 输出：
# begin 0, end 1
# begin 2, end 3
# begin 4, end 5
