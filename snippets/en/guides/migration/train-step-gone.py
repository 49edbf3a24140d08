# From Keras 2 to today
# From docs/en/guides/migration.md#train-step-gone

import re
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

print(old("compiled_loss", lambda: model.compiled_loss(y, model(x))))
print(
    old("compiled_metrics", lambda: model.compiled_metrics.update_state(y, y))
)
print(old("optimizer.minimize", lambda: model.optimizer.minimize))
loss = model.compute_loss(x=x, y=y, y_pred=model(x))
print("compute_loss equals the mean square:", end=" ")
print(np.allclose(loss, np.mean((model(x) - y) ** 2)))

# Output:
# compiled_loss
#     UserWarning: `model.compiled_loss()` is deprecated. Instead, use
#     `model.compute_loss(x, y, y_pred, sample_weight, training)`.
# compiled_metrics
#     UserWarning: `model.compiled_metrics()` is deprecated. Instead, use e.g.
# optimizer.minimize
#     AttributeError: 'SGD' object has no attribute 'minimize'
# compute_loss equals the mean square: True
