# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#stop-when-good

import keras
import numpy as np
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


class StopWhenGood(keras.callbacks.Callback):
    def __init__(self, target):
        super().__init__()
        self.target = target

    def on_epoch_end(self, epoch, logs=None):
        if logs["val_accuracy"] >= self.target:
            self.model.stop_training = True


data = {"x": x_train, "y": y_train, "validation_data": (x_val, y_val)}
model = make_model(keras.optimizers.Adam(0.02))
history = model.fit(
    **data, epochs=100, verbose=0, callbacks=[StopWhenGood(0.9)]
)
accuracies = history.history["val_accuracy"]
print("epochs:", len(accuracies), "of 100")
print("before the last:", f"{max(accuracies[:-1]):.2f} at most")
print("the last:       ", f"{accuracies[-1]:.2f}")

# 输出：
# epochs: 10 of 100
# before the last: 0.85 at most
# the last:        0.92
