# 自定义模型
# 出自 docs/zh/guides/custom-models.md#models-forget

import keras


class Sized(keras.Model):
    def __init__(self, units=16, **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.dense = keras.layers.Dense(units)

    def call(self, inputs):
        return self.dense(inputs)


class Required(keras.Model):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)


print("given 32, recorded", Sized(units=32).get_config()["units"])
print("copy:", keras.models.clone_model(Sized(units=32)).units, "units")
try:
    Required(units=32).get_config()
except NotImplementedError as error:
    print("without a default:", type(error).__name__)

# 输出：
# given 32, recorded 16
# copy: 16 units
# without a default: NotImplementedError
