# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#names-of-outputs

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

inputs = keras.Input((1,))
keyed = keras.Model(inputs, {"a": keras.layers.Identity(name="z")(inputs)})
for name in ("a", "z"):
    keyed.compile("sgd", {name: "mse"})
    attempt(lambda: keyed.evaluate(points, {"a": targets}, verbose=0))

# Output:
# 6.5
# KeyError: "The path: ('z',) in the `loss` argument, can't be found in either the model's output (`y_pred`) or in the lab
