# Model：其余方法
# 出自 docs/zh/api/models/methods.md#make-functions

import keras
import numpy as np
import re
import tensorflow as tf


def line(rate=0.1, name="line", **named):
    ones = {"use_bias": False, "kernel_initializer": "ones"}
    layer = keras.layers.Dense(1, name="slope", **ones)
    model = keras.Sequential([keras.Input((1,)), layer], name=name)
    named = {"loss": "mse", "metrics": ["mae"], **named}
    model.compile(keras.optimizers.SGD(rate, name="sgd"), **named)
    return model


x, y = np.array([[1.0], [3.0]]), np.array([[0.0], [0.0]])


def attempt(function, *given, **named):
    try:
        print(function(*given, **named))
    except Exception as error:
        plain = re.sub(r"\x1b\[\d+m", "", str(error))
        lines = [text for text in plain.splitlines() if text.strip()]
        if len(lines) > 1 and lines[0].startswith("Exception encountered"):
            lines = lines[1:]
        print(f"{type(error).__name__}: {lines[0][:110]}")


ones = np.ones(2)
attempt(line().train_on_batch, x, y, ones, class_weight={0: 3.0})


class Watched(keras.Model):
    def __init__(self):
        super().__init__()
        self.slope = keras.layers.Dense(1, kernel_initializer="ones")

    def call(self, inputs, training=None):
        print("  call, training =", training)
        return self.slope(inputs)

    def train_step(self, data):
        print("  train_step gets", [tuple(part.shape) for part in data])
        return super().train_step(data)

    def test_step(self, data):
        print("  test_step gets", [tuple(part.shape) for part in data])
        return super().test_step(data)

    def predict_step(self, data):
        print("  predict_step gets", [tuple(part.shape) for part in data])
        return super().predict_step(data)


model = Watched()
model.compile("sgd", "mse", run_eagerly=True)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).batch(2)
model(x)
for name, run in (
    ("fit", lambda: model.fit(x, y, sample_weight=ones, verbose=0)),
    ("evaluate", lambda: model.evaluate(x, y, verbose=0)),
    ("predict", lambda: model.predict(dataset, verbose=0)),
):
    run()

model = line(rate=0.0)
made = [model.train_function, model.test_function, model.predict_function]
print("after compile:", made)
print("makes:", model.make_train_function(), end=", ")
print("again:", model.make_train_function() is model.train_function)
made = model.train_function
batches = iter([(x, y), (x[:1], y[:1])])
for _ in range(2):
    logs = model.train_function(batches)
    print("a step:", {key: float(value) for key, value in logs.items()})
model.train_step = lambda data: {"loss": 7.0}
for force in (False, True):
    model.make_train_function(force=force)
    loss = model.fit(x, y, verbose=0).history["loss"]
    print(f"force={force}:", loss, end=", ")
    print("a new one:", model.train_function is not made)
model.make_test_function()
model.make_predict_function()
print(callable(model.test_function), callable(model.predict_function))
model.compile("sgd", "mse")
print("compiled again:", model.train_function)

# 输出：
# after compile: [None, None, None]
# makes: None, again: True
# a step: {'loss': 5.0, 'mae': 2.0}
# a step: {'loss': 3.6666667461395264, 'mae': 1.6666666269302368}
# force=False: [5.0], a new one: False
# force=True: [7.0], a new one: True
# True True
# compiled again: None
