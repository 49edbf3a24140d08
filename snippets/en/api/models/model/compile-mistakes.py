# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#compile-mistakes

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


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])

model = line("sgd", "mse", metrics=["mae"])
model.compile("adam")
print("stays:", measured(model))
attempt(lambda: line("sdg", "mse"))
attempt(lambda: line("sgd", "mse", metrics="mae"))
attempt(lambda: line("sgd", "mse", loss_weights="2"))
attempt(lambda: measured(line("sgd", "msee")))
attempt(lambda: measured(line("sgd", "mse", metrics=["maee"])))
attempt(lambda: measured(line("sgd", "mse", ["mae"])))
attempt(lambda: measured(line("sgd")))
print("two losses, one output:", measured(line("sgd", ["mse", "mae"])))

# Output:
# stays: loss 6.5, mae 2
# ValueError: Could not interpret optimizer identifier: sdg
# ValueError: Expected `metrics` argument to be a list, tuple, or dict. Received instead: metrics=mae of type <class 'str'>
# ValueError: Expected `loss_weights` argument to be a float (single output case) or a list, tuple, or dict (multiple output
# ValueError: Could not interpret loss identifier: msee
# ValueError: Could not interpret metric identifier: maee
# ValueError: dtype='string' is not a valid dtype for Keras type promotion.
# ValueError: No loss to compute. Provide a `loss` argument in `compile()`.
# two losses, one output: loss 6.5, mae_loss 0, mse_loss 0
