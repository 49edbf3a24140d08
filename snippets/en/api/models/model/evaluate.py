# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#evaluate

import keras
import numpy as np
import re
import tensorflow as tf


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


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, number):
        part = slice(2 * number, 2 * number + 2)
        return points[part], targets[part]


named_input = keras.Input((1,), name="number")
ones = {"use_bias": False, "kernel_initializer": "ones"}
output = keras.layers.Dense(1, **ones)(named_input)
by_name = keras.Model({"number": named_input}, output)
by_place = keras.Model([named_input], output)
by_name.compile("sgd", "mse")
by_place.compile("sgd", "mse")
model = line("sgd", "mse")
dataset = tf.data.Dataset.from_tensor_slices((points, targets)).batch(2)
for title, used, given in (
    ("arrays", model, (points, targets)),
    ("tensors", model, (tf.constant(points), tf.constant(targets))),
    ("a list", by_place, ([points], targets)),
    ("a dictionary", by_name, ({"number": points}, targets)),
    ("a dataset", model, (dataset,)),
    ("a PyDataset", model, (Pairs(),)),
):
    pass

model = line("sgd", "mse", metrics=["mae"])
told = []
watch_tests = keras.callbacks.LambdaCallback(
    on_test_batch_end=lambda batch, logs: told.append(batch)
)
for named in (
    {},
    {"batch_size": 3},
    {"batch_size": 1, "steps": 2},
    {"steps": 2},
    {"sample_weight": np.array([1.0, 1.0, 0.0, 3.0])},
    {"return_dict": True},
    {"batch_size": 1, "callbacks": [watch_tests]},
):
    result = model.evaluate(points, targets, verbose=0, **named)
    print(f"{', '.join(named):22}", result)
print("batches:", told)
plain = line("sgd", "mse").evaluate(points, targets, verbose=0)
print("without metrics:", plain)
square = (points - targets).ravel() ** 2
print("by hand:", square.mean(), "first two:", square[:2].mean())
attempt(lambda: model.evaluate(points, targets, validation_data=None))

# Output:
#                        [6.5, 2.0]
# batch_size             [6.5, 2.0]
# batch_size, steps      [0.5, 0.5]
# steps                  [6.5, 2.0]
# sample_weight          [12.25, 2.0]
# return_dict            {'loss': 6.5, 'mae': 2.0}
# batch_size, callbacks  [6.5, 2.0]
# batches: [0, 1, 2, 3]
# without metrics: 6.5
# by hand: 6.5 first two: 0.5
# ValueError: Arguments not recognized: {'validation_data': None}
