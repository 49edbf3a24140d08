# Model：其余方法
# 出自 docs/zh/api/models/methods.md#steps-called

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


import tensorflow as tf


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


watched = Watched()
watched.compile("sgd", "mse", run_eagerly=True)
print("first call")
watched(x)
print("fit")
watched.fit(x, y, sample_weight=np.ones(2), verbose=0)
print("evaluate")
watched.evaluate(x, y, verbose=0)
print("predict")
watched.predict(
    tf.data.Dataset.from_tensor_slices((x, y)).batch(2), verbose=0
)
tensors = keras.ops.convert_to_tensor(x), keras.ops.convert_to_tensor(y)
logs = line().train_step(tensors)
print("called by hand:", {key: float(value) for key, value in logs.items()})

# 输出：
# first call
#   call, training = None
#   call, training = None
# fit
#   train_step gets [(2, 1), (2, 1), (2,)]
#   call, training = True
# evaluate
#   test_step gets [(2, 1), (2, 1)]
#   call, training = False
# predict
#   predict_step gets [(2, 1), (2, 1)]
#   call, training = False
# called by hand: {'loss': 5.0, 'mae': 2.0}
