# 排查问题
# 出自 docs/zh/guides/debugging.md#check-numerics

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16


class Log(keras.layers.Layer):
    def call(self, inputs):
        return keras.ops.log(inputs)


def broken():
    hidden = keras.layers.Dense(32, activation="relu", name="hidden")
    layers = [hidden, Log(name="log"), keras.layers.Dense(10, name="logits")]
    return keras.Sequential([keras.Input((64,)), *layers])


tf.debugging.enable_check_numerics()
try:
    broken()(images[:8])
except tf.errors.InvalidArgumentError as error:
    for line in str(error).splitlines():
        if "Detected" in line or "shape:" in line:
            print(line.strip())
finally:
    tf.debugging.disable_check_numerics()

# 输出：
# !!! Detected Infinity or NaN in output 0 of eagerly-executing op "Log" (# of outputs: 1) !!!
# shape: (8, 32)
