# Custom layers
# From docs/en/guides/custom-layers.md#kernel-images

import keras
from sklearn.datasets import load_digits


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


keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
linear = Linear(10)
model = keras.Sequential([keras.Input((64,)), linear])
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), cross_entropy, metrics=["accuracy"])
model.fit(x[:1400], y[:1400], epochs=20, batch_size=64, verbose=0)
loss, accuracy = model.evaluate(x[1400:], y[1400:], verbose=0)

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 5, figsize=(5, 2.5), layout="constrained")
for digit, axis in enumerate(axes.flat):
    weights = linear.kernel.numpy()[:, digit].reshape(8, 8)
    drawn = axis.imshow(weights, cmap="RdBu_r", vmin=-1.5, vmax=1.5)
    axis.set(title=digit, xticks=[], yticks=[])
figure.colorbar(drawn, ax=axes, label="weight", extend="both")
plt.show()
