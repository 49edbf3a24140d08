# 回调
# 出自 docs/zh/guides/callbacks.md#backup-forgets

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std


def make_model():
    keras.utils.set_random_seed(0)
    hidden = keras.layers.Dense(32, activation="relu")
    output = keras.layers.Dense(1, activation="sigmoid")
    model = keras.Sequential([keras.Input((30,)), hidden, output])
    model.compile(
        optimizer=keras.optimizers.Adam(0.02),
        loss="binary_crossentropy",
        metrics=["accuracy"],
    )
    return model


class Interrupt(keras.callbacks.Callback):
    def on_epoch_begin(self, epoch, logs=None):
        if epoch == 3:
            raise KeyboardInterrupt


def train(*callbacks):
    model = make_model()
    backup = keras.callbacks.BackupAndRestore("backup")
    history = model.fit(
        x_train,
        y_train,
        epochs=5,
        shuffle=False,
        verbose=0,
        callbacks=[backup, *callbacks],
    )
    return model, history.epoch


never_better = {"monitor": "loss", "min_delta": 10, "patience": 3}
print("straight:", train(keras.callbacks.EarlyStopping(**never_better))[1])
try:
    train(Interrupt(), keras.callbacks.EarlyStopping(**never_better))
except KeyboardInterrupt:
    print("interrupted after epoch 2")
print("resumed: ", train(keras.callbacks.EarlyStopping(**never_better))[1])

# 输出：
# straight: [0, 1, 2, 3]
# interrupted after epoch 2
# resumed:  [3, 4]
