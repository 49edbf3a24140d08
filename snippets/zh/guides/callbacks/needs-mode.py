# 回调
# 出自 docs/zh/guides/callbacks.md#needs-mode

import keras
import numpy as np

inputs = keras.Input((1,))
outputs = [keras.layers.Dense(1, "sigmoid", name=n)(inputs) for n in "ab"]
two = keras.Model(inputs, outputs)
two.compile(loss=["mse", "mse"], metrics=[["mae"], []])
one = keras.Model(inputs, outputs[0])
one.compile(loss="mse", metrics=["mae", "AUC", "TruePositives"])
ones = np.ones((2, 1))
for model, y, names in (
    (one, ones, ("loss", "mae", "AUC", "TruePositives")),
    (two, [ones, ones], ("loss", "a_loss", "a_mae")),
):
    for name in names:
        stopping = keras.callbacks.EarlyStopping(name)
        try:
            model.fit(ones, y, verbose=0, callbacks=[stopping])
            print(name, "is known")
        except ValueError:
            print(name, "needs mode")

# 输出：
# loss is known
# mae is known
# AUC is known
# TruePositives needs mode
# loss is known
# a_loss needs mode
# a_mae needs mode
