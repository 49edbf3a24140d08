# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#predict

import keras
import numpy as np
import re
import tensorflow as tf


def summing():
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    return keras.layers.Dense(1, name="total", **ones)


class Own(keras.Model):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.total = summing()

    def call(self, inputs):
        return self.total(inputs)


numbers = keras.Input((2,), name="numbers")
graph = keras.Model(numbers, summing()(numbers), name="graph")
own = Own(name="own")
for model in (graph, own):
    output = model(np.array([[1.0, 2.0]]))


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

inputs = keras.Input((1,))
outputs = {
    "same": keras.layers.Identity()(inputs),
    "double": keras.layers.Rescaling(2.0)(inputs),
}
model = keras.Model(inputs, outputs)
settings = {"batch_size": 3, "verbose": 0}
for name, values in model.predict(points, **settings).items():
    print(name, type(values).__name__, values.dtype, values.ravel())
told = []
watch_predictions = keras.callbacks.LambdaCallback(
    on_predict_batch_end=lambda batch, logs: told.extend(logs)
)
first = model.predict(
    points, steps=1, callbacks=[watch_predictions], **settings
)
print("steps=1:", first["same"].ravel(), "logs:", *told)
told.clear()
settings["callbacks"] = [watch_predictions]
print("of pairs:", line().predict(dataset, **settings).ravel(), "logs:", *told)
attempt(lambda: graph.predict(np.array([1.0, 2.0]), verbose=0))
print("one sample:", model.predict(points[:1], verbose=0)["double"])

# 输出：
# same ndarray float32 [1. 2. 3. 4.]
# double ndarray float32 [2. 4. 6. 8.]
# steps=1: [1. 2. 3.] logs: double same
# of pairs: [1. 2. 3. 4.] logs: outputs outputs
# ValueError: Invalid input shape for input Tensor("data:0", shape=(2,), dtype=float32) with name 'numbers' and path ''. Exp
# one sample: [[2.]]
