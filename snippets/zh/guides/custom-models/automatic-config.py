# 自定义模型
# 出自 docs/zh/guides/custom-models.md#automatic-config

import keras


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


for factor in (3, "half", None, [1, (2.5, {"a": 1})]):
    config = Scale(factor=factor).get_config()
    print(factor, "->", Scale.from_config(config).factor)

# 输出：
# 3 -> 3
# half -> half
# None -> None
# [1, (2.5, {'a': 1})] -> [1, (2.5, {'a': 1})]
