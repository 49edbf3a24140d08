# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#optimizers

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

for optimizer in (None, "sgd", keras.optimizers.Adam(0.1)):
    named = {} if optimizer is None else {"optimizer": optimizer}
    model = line(loss="mse", **named)
    rate = float(model.optimizer.learning_rate)
    print(f"{type(model.optimizer).__name__} {rate:.4f}", end=", ")
without = line(optimizer=None, loss="mse")
print("without:", measured(without))
attempt(lambda: without.fit(points, targets, verbose=0))

# Output:
# RMSprop 0.0010, SGD 0.0100, Adam 0.1000, without: loss 6.5
# AttributeError: 'NoneType' object has no attribute 'apply_gradients'
