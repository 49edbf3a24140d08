# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#speed-of-the-estimate

import keras
import numpy as np
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="gallery")


@register
class SpectralDense(layers.Layer):
    def __init__(self, units, activation="linear", **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), name="kernel"
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )
        self.u = self.add_weight(
            shape=(self.units, 1),
            initializer="random_normal",
            trainable=False,
            name="u",
        )

    def stretch(self, update=False):
        v = ops.normalize(ops.matmul(self.kernel, self.u), axis=0)
        if update:
            u = ops.matmul(ops.transpose(self.kernel), v)
            self.u.assign(ops.normalize(u, axis=0))
        return ops.sum(ops.stop_gradient(v) * ops.matmul(self.kernel, self.u))

    def call(self, inputs, training=False):
        kernel = self.kernel / self.stretch(update=training)
        return self.activation(ops.matmul(inputs, kernel) + self.bias)


for second in (1.0, 1.8):
    kernel = keras.Variable(np.diag([2.0, second]).astype("float32"))
    layer = SpectralDense(2)
    layer.build((None, 2))
    layer.kernel.assign(kernel)
    layer.u.assign([[0.1], [1.0]])
    estimates = []
    for _ in range(4):
        layer(np.ones((1, 2), "float32"), training=True)
        estimates.append(f"{float(layer.stretch()):.3f}")
    print(f"2 and {second}:", *estimates)

# Output:
# 2 and 1.0: 1.189 1.777 1.982 1.999
# 2 and 1.8: 1.803 1.805 1.807 1.811
