# 自定义模型
# 出自 docs/zh/guides/custom-models.md#children-built

import keras


@keras.saving.register_keras_serializable(package="guide")
class Block(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.dense = keras.layers.Dense(units)

    def call(self, inputs):
        return keras.ops.relu(self.dense(inputs))


@keras.saving.register_keras_serializable(package="guide")
class BuiltBlock(Block):
    def build(self, input_shape):
        self.dense.build(input_shape)


keras.Sequential([keras.Input((4,)), BuiltBlock(8)]).save("built.keras")
print(len(keras.models.load_model("built.keras").weights))

# 输出：
# 2
