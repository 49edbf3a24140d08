# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#spellings

import keras
import numpy as np


def line(*settings, **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    model = keras.Sequential([keras.Input((1,))])
    model.add(keras.layers.Dense(1, name="line", **ones))
    model.compile(*settings, **named)
    return model


def measured(model, **named):
    result = model.evaluate(
        points, targets, verbose=0, return_dict=True, **named
    )
    return ", ".join(f"{key} {value:.4g}" for key, value in result.items())


def absolute(y_true, y_pred):
    return keras.ops.abs(y_true - y_pred)


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
for loss in (
    "mse",
    keras.losses.MeanSquaredError(),
    keras.losses.mean_squared_error,
    absolute,
    ["mse"],
):
    told = getattr(loss, "__name__", loss if type(loss) in (str, list) else "")
    print(f"{told or type(loss).__name__!s:20}", measured(line("sgd", loss)))
named = keras.metrics.MeanAbsoluteError(name="mine")
print(measured(line("sgd", "mse", metrics=["mae", named, absolute])))
print("loss_weights=2.0:", measured(line("sgd", "mse", loss_weights=2.0)))
off = (points - targets).ravel()
print("by hand: mse", (off**2).mean(), "mae", np.abs(off).mean())

# 输出：
# mse                  loss 6.5
# MeanSquaredError     loss 6.5
# mean_squared_error   loss 6.5
# absolute             loss 2
# ['mse']              loss 6.5
# absolute 2, loss 6.5, mae 2, mine 2
# loss_weights=2.0: loss 13
# by hand: mse 6.5 mae 2.0
