# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#keras-tensor

import keras
import numpy as np
import tensorflow as tf
import re
import textwrap
import warnings

x = np.arange(8, dtype="float32").reshape(4, 2)


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # 只取第一句，略去模块的路径
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


inputs = keras.Input((2,))
print(old("tf.square(inputs)", lambda: tf.square(inputs)))
print("today:", keras.Model(inputs, keras.ops.square(inputs))(x[:1]).numpy())

# 输出：
# tf.square(inputs)
#     ValueError: A KerasTensor cannot be used as input to a TensorFlow
#     function.
# today: [[0. 1.]]
