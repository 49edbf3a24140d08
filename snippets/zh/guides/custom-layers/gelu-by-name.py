# 自定义层
# 出自 docs/zh/guides/custom-layers.md#gelu-by-name

import keras
from keras import ops


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


one = ops.convert_to_tensor(1.0)
for module in (keras.activations, keras.ops):
    config = Activated(1, module.gelu).get_config()
    loaded = Activated.from_config(config).activation
    before, after = float(module.gelu(one)), float(loaded(one))
    name = f"{module.__name__}.gelu, saved as {config['activation']}"
    print(f"{name}: {before:.4f}, loaded {after:.4f}")

# 输出：
# keras.activations.gelu, saved as gelu: 0.8413, loaded 0.8413
# keras.ops.gelu, saved as gelu: 0.8412, loaded 0.8413
