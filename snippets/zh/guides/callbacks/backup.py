# 回调
# 出自 docs/zh/guides/callbacks.md#backup

import keras
import numpy as np
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


import glob


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


straight, epochs = train()
print("epochs without interruption:", epochs)
try:
    train(Interrupt())
except KeyboardInterrupt:
    print("interrupted; left:", sorted(glob.glob("backup/*")))
resumed, epochs = train()
print("epochs of the second start:", epochs)
pairs = zip(straight.get_weights(), resumed.get_weights())
print("weights apart by:", max(np.abs(a - b).max() for a, b in pairs))
print("at the end; left:", glob.glob("backup*"))

# 输出：
# epochs without interruption: [0, 1, 2, 3, 4]
# interrupted; left: ['backup/latest.weights.h5', 'backup/training_metadata.json']
# epochs of the second start: [3, 4]
# weights apart by: 0.0
# at the end; left: []
