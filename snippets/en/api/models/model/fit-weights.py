# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#fit-weights

import keras
import numpy as np
import re


def attempt(function, *given, **named):
    try:
        print(function(*given, **named))
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


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
without = line(optimizer=None, loss="mse")
attempt(without.fit, points, targets, verbose=0)


def loss_of(**named):
    model = line(keras.optimizers.SGD(0.0), "mse")
    logs = model.fit(points, classes, verbose=0, **named).history
    told = {key: values[0] for key, values in logs.items()}
    print(", ".join(named) or "no weights", told)


classes = np.array([[0.0], [1.0], [0.0], [0.0]])
shares = np.array([1.0, 1.0, 0.0, 3.0])
loss_of()
loss_of(sample_weight=shares)
loss_of(class_weight={0: 2.0})
loss_of(class_weight={0: 2.0}, validation_data=(points, classes))
loss_of(validation_data=(points, classes, shares))
square = (points - classes).ravel() ** 2
print("by hand:", square.mean(), (square * shares).mean(), end=" ")
print((square * [2, 1, 2, 2]).mean())

# Output:
# no weights {'loss': 6.75}
# sample_weight {'loss': 12.5}
# class_weight {'loss': 13.25}
# class_weight, validation_data {'loss': 13.25, 'val_loss': 6.75}
# validation_data {'loss': 6.75, 'val_loss': 12.5}
# by hand: 6.75 12.5 13.25
