# Custom layers, as a notebook
# From docs/en/guides/custom-layers-notebook.ipynb#lines

import keras
import numpy as np


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), name="kernel"
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


import matplotlib.pyplot as plt

lines = Linear(3)
lines.build((None, 1))
lines.set_weights([np.array([[1, 0.5, -0.5]]), np.array([0, 1, 2])])
points = np.linspace(-2, 2, 9).reshape(-1, 1)
plt.figure(figsize=(4, 2.5))
plt.plot(points, lines(points), label=["unit 0", "unit 1", "unit 2"])
plt.xlabel("input")
plt.ylabel("output")
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
