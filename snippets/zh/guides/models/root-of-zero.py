# 三种写法：序贯、函数式、子类化
# 出自 docs/zh/guides/models.md#root-of-zero

from keras import ops


def distance(a, b):
    return ops.sqrt(ops.sum(ops.square(a - b), axis=1) + 1e-9)


import tensorflow as tf

point = tf.Variable([[1.0, 2.0]])
same_point = tf.constant([[1.0, 2.0]])
with tf.GradientTape(persistent=True) as tape:
    norm = ops.norm(point - same_point, axis=1)
    guarded = distance(point, same_point)
print("ops.norm:", tape.gradient(norm, point).numpy())
print("distance:", tape.gradient(guarded, point).numpy())

# 输出：
# ops.norm: [[nan nan]]
# distance: [[0. 0.]]
