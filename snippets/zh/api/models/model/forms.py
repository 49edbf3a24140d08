# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#forms

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


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])


import tensorflow as tf


class Pairs(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, number):
        part = slice(2 * number, 2 * number + 2)
        return points[part], targets[part]


def generate():
    for number in range(2):
        yield Pairs()[number]


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
    print(f"{title:14}{used.evaluate(*given, verbose=0)}")
print(f"{'a generator':14}{model.evaluate(generate(), steps=2, verbose=0)}")
attempt(lambda: model.fit([[1.0], [2.0]], [[0.0], [2.0]]))

# 输出：
# arrays        6.5
# tensors       6.5
# a list        6.5
# a dictionary  6.5
# a dataset     6.5
# a PyDataset   6.5
# a generator   6.5
# ValueError: Unrecognized data type: x=[[1.0], [2.0]] (of type <class 'list'>)
