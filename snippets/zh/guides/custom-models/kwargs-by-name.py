# 自定义模型
# 出自 docs/zh/guides/custom-models.md#kwargs-by-name

import keras


class Options(keras.layers.Layer):
    def __init__(self, **options):
        super().__init__(**options)


class Kwargs(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)


for kind in (Options, Kwargs):
    print(kind.__name__, sorted(kind(name="mine").get_config()))

# 输出：
# Options ['dtype', 'trainable']
# Kwargs ['dtype', 'name', 'trainable']
