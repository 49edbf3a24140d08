# 排查问题
# 出自 docs/zh/guides/debugging.md#sign-has-a-gradient

import keras
import tensorflow as tf

weight = keras.Variable(2.0)


def gradient(function):
    with tf.GradientTape() as tape:
        loss = function(weight.value)
    return tape.gradient(loss, weight.value)


print("sign:", gradient(tf.sign))
keras.optimizers.SGD().apply([gradient(tf.sign)], [weight])
print("weight:", weight.numpy())

# 输出：
# sign: tf.Tensor(0.0, shape=(), dtype=float32)
# weight: 2.0
