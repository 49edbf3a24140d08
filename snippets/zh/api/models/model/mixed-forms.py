# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#mixed-forms

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


attempt(lambda: two(["mse", "mae"], loss_weights={"same": 1.0, "double": 0.1}))
print("meant:", 1.0 * 6.5 + 0.1 * 4.5, "is:", 0.1 * 6.5 + 1.0 * 4.5)

# 输出：
# ['mse', 'mae'] loss_weights={'same': 1.0, 'double': 0.1}
#    double_loss 4.5 loss 5.15 same_loss 6.5
# meant: 6.95 is: 5.15
