# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#if-on-a-tensor

import keras
import numpy as np
from keras import ops


class Gate(keras.Model):
    def call(self, inputs):
        if ops.mean(inputs) > 0.5:
            return inputs
        return -inputs


gate = Gate()
print(gate(np.array([[0.1], [0.2]])).numpy().ravel())
try:
    gate.predict(np.array([[0.1], [0.2]]), verbose=0)
except TypeError as error:
    print(str(error).split("[1m")[1].split(". ")[0])

# 输出：
# [-0.1 -0.2]
# Using a symbolic `tf.Tensor` as a Python `bool` is not allowed
