# From Keras 2 to today
# From docs/en/guides/migration.md#helper

import os
import pathlib
import re
import textwrap
import warnings

import keras
import numpy as np
import tensorflow as tf


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # A set, whose order changes from run to run, and the path of a module.
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


model = line()
model.compile("sgd", loss="mse")
print(old("fit_generator", lambda: model.fit_generator([(x, y)])))

# Output:
# fit_generator
#     AttributeError: 'Sequential' object has no attribute 'fit_generator'
