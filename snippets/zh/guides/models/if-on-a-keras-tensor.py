# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#if-on-a-keras-tensor

import keras
from keras import ops

if ops.mean(keras.Input((1,))) > 0.5:
    pass

# 输出：
# TypeError: A symbolic KerasTensor cannot be used as a boolean.
