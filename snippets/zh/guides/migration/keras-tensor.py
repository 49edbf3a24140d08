# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#keras-tensor

import re
import textwrap
import warnings
import keras
import numpy as np
import tensorflow as tf


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # 略去的是次序每次运行都不同的集合，以及模块的路径
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


x = np.arange(8, dtype="float32").reshape(4, 2)

inputs = keras.Input((2,))
print(old("tf.square(inputs)", lambda: tf.square(inputs)))
print("today:", keras.Model(inputs, keras.ops.square(inputs))(x[:1]).numpy())

# 输出：
# tf.square(inputs)
#     ValueError: A KerasTensor cannot be used as input to a TensorFlow
#     function. A KerasTensor is a symbolic placeholder for a shape and dtype,
#     used when constructing Keras Functional models or Keras Functions. You can
#     only use it as input to a Keras layer or a Keras operation (from the
#     namespaces `keras.layers` and `keras.ops`). You are likely doing something
#     like
# today: [[0. 1.]]
