# 自定义层
# 出自 docs/zh/guides/custom-layers.md#config-missing

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


class NoConfig(Linear):
    def __init__(self, units, activation=None, **kwargs):
        super().__init__(units, **kwargs)
        self.activation = keras.activations.get(activation)

    def call(self, inputs):
        return self.activation(super().call(inputs))


print(NoConfig(4, activation="tanh").get_config()["activation"])
inner = NoConfig(4, activation=keras.activations.tanh)
model = keras.Sequential([keras.Input((3,)), inner])
try:
    model.save("model.keras")
except NotImplementedError as error:
    print("\n".join(str(error).strip().splitlines()[:4]))

# 输出：
# tanh
# Object NoConfig was created by passing
# non-serializable argument values in `__init__()`,
# and therefore the object must override `get_config()` in
# order to be serializable. Please implement `get_config()`.
