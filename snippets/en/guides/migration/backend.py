# From Keras 2 to today
# From docs/en/guides/migration.md#backend

import textwrap
import warnings
import keras
import numpy as np


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # What is expected is a set, in an order that changes from run to run.
    first_line = first_line.split(" Expected one of")[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)

print(old("keras.backend.mean", lambda: keras.backend.mean(x)))
print(
    old("layers.experimental", lambda: keras.layers.experimental.preprocessing)
)
print("today:", float(keras.ops.mean(x)))
print("today:", keras.layers.Rescaling(0.5)(x[:1]).numpy())

# Output:
# keras.backend.mean
#     AttributeError: module 'keras.backend' has no attribute 'mean'
# layers.experimental
#     AttributeError: module 'keras.layers' has no attribute 'experimental'
# today: 3.5
# today: [[0.  0.5]]
