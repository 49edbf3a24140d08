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
from sklearn.datasets import load_digits

dense = keras.layers.Dense(4)
dense.build((None, 3))
layer.bias.assign([1.0, 2.0, 3.0, 4.0])
dense.set_weights(layer.get_weights())
ones = np.ones((2, 3), dtype="float32")
print("same as Dense:", np.allclose(layer(ones), dense(ones)))

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
linear = Linear(10)
model = keras.Sequential([keras.Input((64,)), linear])
model.compile(
    optimizer=keras.optimizers.Adam(0.01),
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
    metrics=["accuracy"],
)
model.fit(x[:1400], y[:1400], epochs=20, batch_size=64, verbose=0)
loss, accuracy = model.evaluate(x[1400:], y[1400:], verbose=0)
print("at least 85 % of new digits right:", accuracy >= 0.85)

# Output:
# same as Dense: True
# at least 85 % of new digits right: True
