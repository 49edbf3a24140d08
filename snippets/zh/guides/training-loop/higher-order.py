# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#higher-order

import tensorflow as tf

a = tf.Variable(3.0)
with tf.GradientTape() as tape:
    square = a**2
tape.gradient(square, a)
try:
    tape.gradient(square, a)
except RuntimeError as error:
    pass

with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        cube = a**3
    first = inner.gradient(cube, a)
print("3a² =", first.numpy(), " 6a =", outer.gradient(first, a).numpy())

with tf.GradientTape() as tape:
    product = a * tf.stop_gradient(a)
print("a·a with one a held fixed:", tape.gradient(product, a).numpy())

# 输出：
# 3a² = 27.0  6a = 18.0
# a·a with one a held fixed: 3.0
