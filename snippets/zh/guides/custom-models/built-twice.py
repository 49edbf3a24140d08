# 自定义模型
# 出自 docs/zh/guides/custom-models.md#built-twice

import keras


@keras.saving.register_keras_serializable(package="guide")
class Residual(keras.layers.Layer):
    def __init__(self, inner, **kwargs):
        super().__init__(**kwargs)
        self.inner = inner

    def build(self, input_shape):
        if not self.inner.built:
            self.inner.build(input_shape)

    def call(self, inputs):
        return inputs + self.inner(inputs)

    def get_config(self):
        inner = keras.saving.serialize_keras_object(self.inner)
        return {**super().get_config(), "inner": inner}

    @classmethod
    def from_config(cls, config):
        inner = keras.saving.deserialize_keras_object(config.pop("inner"))
        return cls(inner, **config)


@keras.saving.register_keras_serializable(package="guide")
class BuildsTwice(Residual):
    def build(self, input_shape):
        self.inner.build(input_shape)


dense = keras.layers.Dense(4)
keras.Sequential([keras.Input((4,)), BuildsTwice(dense)]).save("twice.keras")
try:
    keras.models.load_model("twice.keras")
except ValueError as error:
    print(str(error).split(". ")[0].replace(" to a", "\nto a"))

# 输出：
# You cannot add new elements of state (variables or sub-layers)
# to a layer that is already built
