# Custom layers
# From docs/en/guides/custom-layers.md#get-config

import keras
import numpy as np


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


register = keras.saving.register_keras_serializable(package="guide")


class NoConfig(Linear):
    def __init__(self, units, activation=None, **kwargs):
        super().__init__(units, **kwargs)
        self.activation = keras.activations.get(activation)

    def call(self, inputs):
        return self.activation(super().call(inputs))


inner = NoConfig(4, activation=keras.activations.tanh)
model = keras.Sequential([keras.Input((3,)), inner])
try:
    model.save("model.keras")
except NotImplementedError as error:
    pass


@register
class Activated(NoConfig):
    def get_config(self):
        activation = keras.activations.serialize(self.activation)
        own = {"units": self.units, "activation": activation}
        return {**super().get_config(), **own}


@register
class LeavesOut(Activated):
    def get_config(self):
        config = super().get_config()
        del config["activation"]
        return config


for kind in (Activated, LeavesOut):
    inner = kind(2, activation=keras.activations.relu)
    model = keras.Sequential([keras.Input((2,)), inner])
    model.set_weights([np.ones((2, 2)), np.array([-9, 9])])
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    before, after = (each(np.ones((1, 2))).numpy() for each in (model, loaded))
    print(f"{kind.__name__}: {before}, loaded: {after}")

# Output:
# Activated: [[ 0. 11.]], loaded: [[ 0. 11.]]
# LeavesOut: [[ 0. 11.]], loaded: [[-7. 11.]]
