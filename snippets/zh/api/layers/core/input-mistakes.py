# 核心层
# 出自 docs/zh/api/layers/core.md#input-mistakes

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


import tensorflow as tf

attempt(layers.Input)
attempt(layers.Input, (3))
attempt(layers.Input, (-1,))
attempt(lambda: layers.Input((3,), batch_shape=(2, 3)))
attempt(np.square, layers.Input((3,)))
attempt(tf.square, layers.Input((3,)))
attempt(bool, layers.Input((3,)))

# 输出：
# ValueError: You must pass a `shape` argument.
# ValueError: Cannot convert '3' to a shape.
# ValueError: Cannot convert '(-1,)' to a shape. Negative dimensions are not allowed.
# ValueError: You cannot pass both `shape` and `batch_shape` at the same time.
# ValueError: A KerasTensor is symbolic: it's a placeholder for a shape an a dtype. It doesn't have any actual numerical value. You cannot convert it to a NumPy array.
# ValueError: A KerasTensor cannot be used as input to a TensorFlow function. A KerasTensor is a symbolic placeholder for a shape and dtype, used when constructing Keras Functional models or Keras Functions. You can only use it as input to a Keras layer or a Keras operation (from the namespaces `keras.layers` and `keras.ops`). You are likely doing something like:
# TypeError: A symbolic KerasTensor cannot be used as a boolean.
