# 自定义训练循环
# 出自 docs/zh/guides/training-loop.md#ask-twice

import tensorflow as tf

a = tf.Variable(3.0)

with tf.GradientTape(persistent=True) as tape:
    square, cube = a**2, a**3
print(tape.gradient(square, a).numpy(), tape.gradient(cube, a).numpy())

with tf.GradientTape() as tape:
    square = a**2
tape.gradient(square, a)
try:
    tape.gradient(square, a)
except RuntimeError as error:
    print(error)

# 输出：
# 6.0 27.0
# A non-persistent GradientTape can only be used to compute one set of gradients (or jacobians)
