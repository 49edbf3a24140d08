# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#length

from keras import ops
import tensorflow as tf


def length_gradient(function):
    zeros = tf.zeros(2)
    with tf.GradientTape() as tape:
        tape.watch(zeros)
        length = function(zeros)
    return tape.gradient(length, zeros).numpy()


print("norm: ", length_gradient(ops.norm))
print("sqrt: ", length_gradient(lambda x: ops.sqrt(ops.sum(x**2))))
print("above:", length_gradient(lambda x: ops.sqrt(ops.sum(x**2) + 1e-12)))

# 输出：
# norm:  [nan nan]
# sqrt:  [nan nan]
# above: [0. 0.]
