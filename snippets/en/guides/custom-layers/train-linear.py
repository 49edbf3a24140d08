# Custom layers
# From docs/en/guides/custom-layers.md#train-linear

import keras


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


layer = Linear(4)
outputs = layer(keras.ops.ones((2, 3)))

import numpy as np
from sklearn.datasets import load_iris

dense = keras.layers.Dense(4)
dense.build((None, 3))
layer.bias.assign([1.0, 2.0, 3.0, 4.0])
dense.set_weights(layer.get_weights())
x = np.arange(6, dtype="float32").reshape(2, 3)
print("same as Dense:", np.allclose(layer(x), dense(x)))

keras.utils.set_random_seed(0)
iris = load_iris()
model = keras.Sequential([keras.Input((4,)), Linear(3)])
model.compile(
    optimizer=keras.optimizers.Adam(0.05),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(iris.data, iris.target, epochs=30, verbose=0)
loss, accuracy = model.evaluate(iris.data, iris.target, verbose=0)
print("at least 90 % of the irises right:", accuracy >= 0.9)

# Output:
# same as Dense: True
# at least 90 % of the irises right: True
