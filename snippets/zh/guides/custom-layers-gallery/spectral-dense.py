# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#spectral-dense

import keras
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
