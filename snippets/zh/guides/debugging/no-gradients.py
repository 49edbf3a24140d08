# 排查问题
# 出自 docs/zh/guides/debugging.md#no-gradients

import keras
import tensorflow as tf


weight = keras.Variable(2.0)


def gradient(function):
    with tf.GradientTape() as tape:
        loss = function(weight.value)
    return tape.gradient(loss, weight.value)


print("square:", gradient(lambda w: w**2))
print("by numpy:", gradient(lambda w: tf.constant(w.numpy() ** 2)))
print("argmax:", gradient(lambda w: tf.argmax(tf.stack([w, 1.0]))))
print("integer:", gradient(lambda w: tf.cast(tf.cast(w, "int32"), "float32")))
print("round:", gradient(tf.round))
keras.optimizers.SGD().apply([gradient(tf.round)], [weight])

# 输出：
# square: tf.Tensor(4.0, shape=(), dtype=float32)
# by numpy: None
# argmax: None
# integer: None
# round: None
# ValueError: No gradients provided for any variable.
