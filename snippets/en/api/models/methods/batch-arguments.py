# Model: the other methods
# From docs/en/api/models/methods.md#batch-arguments

import keras
import numpy as np


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    sgd = keras.optimizers.SGD(rate, name="sgd")
    model.compile(
        **{"optimizer": sgd, "loss": "mse", "metrics": ["mae"], **named}
    )
    return model


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


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


print("list:", line().train_on_batch(x, y), line().test_on_batch(x, y))
print("no metrics:", line(metrics=[]).train_on_batch(x, y))
print("weights:", line().test_on_batch(x, y, np.array([1.0, 0.0])))
print("classes:", line().train_on_batch(x, y, class_weight={0: 3.0}))
print("by hand:", (1 + 9) / 2, (1 + 3) / 2, 1 / 2, 3 * (1 + 9) / 2)
model = line(rate=0.0)
two_calls = [model.train_on_batch(x[:n], y[:n]) for n in (1, 2)]
print("fresh each time:", *two_calls)
both = {"sample_weight": np.ones(2), "class_weight": {0: 3.0}}
attempt(lambda: line().train_on_batch(x, y, **both))
attempt(lambda: line().predict_on_batch([[1.0], [3.0]]))

# Output:
# list: [5.0, 2.0] [5.0, 2.0]
# no metrics: 5.0
# weights: [0.5, 2.0]
# classes: [15.0, 2.0]
# by hand: 5.0 2.0 0.5 15.0
# fresh each time: [1.0, 1.0] [5.0, 2.0]
# ValueError: Arguments `sample_weight` and `class_weight` cannot be specified at the same time. Received: sample_weight=[1.
# ValueError: Only input tensors may be passed as positional arguments. The following argument value should be passed as a k
