# Model: compile, fit, evaluate, predict
# From docs/en/api/models/model.md#model-class

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
    print(model.name, len(model.weights), end=" weights, then ")
    output = model(np.array([[1.0, 2.0]]))
    print(len(model.weights), "- output", output.numpy().item())
print([layer.name for layer in graph.layers], end=" ")
print([layer.name for layer in own.layers])
for title in ("argument", "attribute"):
    frozen = keras.Model(numbers, graph.output, trainable=title != "argument")
    if title == "attribute":
        frozen.trainable = False
    print(title, len(frozen.trainable_weights), len(graph.trainable_weights))

# Output:
# graph 1 weights, then 1 - output 3.0
# own 0 weights, then 1 - output 3.0
# ['numbers', 'total'] ['total']
# argument 0 1
# attribute 0 0
