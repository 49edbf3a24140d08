# 自定义回调
# 出自 docs/zh/guides/custom-callbacks.md#write-logs

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


class WeightNorm(keras.callbacks.Callback):
    def on_epoch_end(self, epoch, logs=None):
        squares = [
            keras.ops.sum(weight**2) for weight in self.model.trainable_weights
        ]
        logs["norm"] = float(keras.ops.sqrt(sum(squares)))


names = keras.callbacks.LambdaCallback(
    on_epoch_end=lambda epoch, logs: print(*logs)
)
stopping = keras.callbacks.EarlyStopping(monitor="norm", mode="max")
history = make_model().fit(
    x_train,
    y_train,
    epochs=9,
    verbose=0,
    callbacks=[names, WeightNorm(), names, stopping],
)
print(
    "epochs:",
    len(history.epoch),
    "norms in the history:",
    len(history.history["norm"]),
)

# 输出：
# accuracy loss
# accuracy loss norm
# accuracy loss
# accuracy loss norm
# epochs: 2 norms in the history: 2
