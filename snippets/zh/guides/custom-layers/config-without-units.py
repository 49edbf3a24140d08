# 自定义层
# 出自 docs/zh/guides/custom-layers.md#config-without-units

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


register = keras.saving.register_keras_serializable(package="guide")


class NoConfig(Linear):
    def __init__(self, units, activation=None, **kwargs):
        super().__init__(units, **kwargs)
        self.activation = keras.activations.get(activation)

    def call(self, inputs):
        return self.activation(super().call(inputs))


@register
class Activated(NoConfig):
    def get_config(self):
        activation = keras.activations.serialize(self.activation)
        own = {"units": self.units, "activation": activation}
        return {**super().get_config(), **own}


config = Activated(2).get_config()
del config["units"]
try:
    Activated.from_config(config)
except TypeError as error:
    print(str(error).splitlines()[-1])

# 输出：
# Exception encountered: NoConfig.__init__() missing 1 required positional argument: 'units'
