# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#model-mistakes

import keras
import numpy as np


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


other = keras.Input((2,))
attempt(lambda: keras.Model(other))
attempt(lambda: keras.Model(np.ones((1, 2)), graph.output))
attempt(lambda: keras.Model(other, graph.output))
attempt(lambda: keras.Model()(np.ones((1, 2))))
attempt(lambda: graph.fit(np.ones((1, 2)), np.ones((1, 1))))
attempt(lambda: setattr(own, "layers", []))

# 输出：
# TypeError: Layer.__init__() takes 1 positional argument but 2 were given
# ValueError: All `inputs` values must be KerasTensors. Received: inputs=[[1. 1.]] including invalid value [[1. 1.]] of type
# ValueError: Output with path `` is not connected to `inputs`
# NotImplementedError: Model Model does not have a `call()` method implemented.
# ValueError: You must call `compile()` before using the model.
# AttributeError: `Model.layers` attribute is reserved and should not be used. Please use another name.
