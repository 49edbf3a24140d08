# 自定义模型
# 出自 docs/zh/guides/custom-models.md#constructor-without-kwargs

import keras


class Closed(keras.layers.Layer):
    def __init__(self, factor):
        super().__init__()
        self.factor = factor


try:
    Closed.from_config(Closed(factor=3).get_config())
except TypeError as error:
    print(str(error).splitlines()[-1])

# 输出：
# Exception encountered: Closed.__init__() got an unexpected keyword argument 'trainable'
