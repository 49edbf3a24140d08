# 回调
# 出自 docs/zh/guides/callbacks.md#terminate-on-nan

import keras
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split
import glob

x, y = load_breast_cancer(return_X_y=True)
x_train, x_val, y_train, y_val = train_test_split(x, y, random_state=0)
mean, std = x_train.mean(axis=0), x_train.std(axis=0)
x_train, x_val = (x_train - mean) / std, (x_val - mean) / std

for raise_error in (False, True):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((30,)), keras.layers.Dense(1)])
    model.compile(optimizer=keras.optimizers.SGD(0.3), loss="mse")
    backup = keras.callbacks.BackupAndRestore("nan")
    stop = keras.callbacks.TerminateOnNaN(raise_error=raise_error)
    try:
        model.fit(
            x_train, y_train, epochs=9, verbose=0, callbacks=[backup, stop]
        )
    except RuntimeError as error:
        print("RuntimeError:", str(error).split(" at ")[0])
    print("left:", sorted(glob.glob("nan/*")))

# 输出：
# Batch 9: Invalid loss, terminating training
# left: []
# RuntimeError: NaN or Inf loss encountered
# left: ['nan/latest.weights.h5', 'nan/training_metadata.json']
