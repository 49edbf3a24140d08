# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#loss-weights

import keras
import numpy as np
import re


def attempt(function):
    try:
        print(function())
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])


def two(loss, **named):
    inputs = keras.Input((1,))
    same = keras.layers.Identity(name="same")(inputs)
    double = keras.layers.Rescaling(2.0, name="double")(inputs)
    model = keras.Model(inputs, [same, double])
    model.compile("sgd", loss, **named)
    print(loss, ", ".join(f"{key}={value}" for key, value in named.items()))
    result = model.evaluate(
        points, [targets, targets], verbose=0, return_dict=True
    )
    return "   " + " ".join(f"{key} {result[key]:.4g}" for key in result)


attempt(lambda: two("mse"))
attempt(lambda: two(["mse", "mae"]))
attempt(lambda: two(["mse", None]))
attempt(lambda: two(["mse"]))
attempt(lambda: two({"same": "mse"}))
attempt(lambda: two(["mse", "mae"], loss_weights=[1.0, 0.1]))
by_name = {"same": "mse", "double": "mae"}
attempt(lambda: two(by_name, loss_weights={"same": 1.0, "double": 0.1}))
attempt(lambda: two("mse", loss_weights=[1.0, 0.1]))
attempt(lambda: two(["mse", "mae"], metrics=[["mse"], ["mse", "mae"]]))
attempt(lambda: two(["mse", "mae"], metrics=["mse", "mae"]))
attempt(lambda: two(["mse", "mae"], metrics={"double": "mse"}))
first, second = points - targets, 2 * points - targets
print("by hand: mse", (first**2).mean(), (second**2).mean(), end=" ")
print("mae of the second", np.abs(second).mean())

# 输出：
# mse
#    double_loss 27 loss 33.5 same_loss 6.5
# ['mse', 'mae']
#    double_loss 4.5 loss 11 same_loss 6.5
# ['mse', None]
#    loss 6.5
# ['mse']
#    loss 6.5
# {'same': 'mse'}
# ValueError: Expected keys ['same', 'double'] in loss dict, but found loss.keys()=['same']
# ['mse', 'mae']                    loss_weights=[1.0, 0.1]
#    double_loss 4.5 loss 6.95 same_loss 6.5
# {'same': 'mse', 'double': 'mae'} loss_weights={'same': 1.0, 'double': 0.1}
#    double_loss 4.5 loss 6.95 same_loss 6.5
# mse loss_weights=[1.0, 0.1]
# ValueError: `loss_weights` must match the number of losses, got 1 losses and 2 weights.
# ['mse', 'mae']                    metrics=[['mse'], ['mse', 'mae']]
#    double_loss 4.5 double_mae 4.5 double_mse 27 loss 11 same_loss 6.5 same_mse 6.5
# ['mse', 'mae'] metrics=['mse', 'mae']
#    double_loss 4.5 double_mae 4.5 loss 11 same_loss 6.5 same_mse 6.5
# ['mse', 'mae']                    metrics={'double': 'mse'}
#    double_loss 4.5 double_mse 27 loss 11 same_loss 6.5
# by hand: mse 6.5 27.0 mae of the second 4.5
