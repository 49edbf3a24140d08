# 自定义模型
# 出自 docs/zh/guides/custom-models.md#automatic-config

import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


print(Scale(factor=3).get_config()["factor"])
print(Scale.from_config(Scale(factor=3).get_config()).factor)

# 输出：
# 3
# 3
