# 循环、分支与自定义梯度
# 出自 docs/zh/api/ops/control-flow.md#through-loops

import numpy as np
from keras import ops
import tensorflow as tf


def slope(function, at):
    at = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(at)
        value = function(at)
    return float(tape.gradient(value, at))


def doubled(x):
    (x,) = ops.while_loop(lambda x: x < 100.0, lambda x: (x * 2,), (x,))
    return x


def summed(x):
    return ops.scan(lambda carry, k: (carry * x + k, k), x * 0, numbers)[0]


print("3 doubled to", float(doubled(ops.array(3.0))), end=", ")
print("slope", slope(doubled, 3.0), "by hand", 2.0**6)
numbers = np.array([8.0, 0.0, 4.0], dtype="float32")
print("8x² + 0x + 4 at 3:", float(summed(ops.array(3.0))), end=", ")
print("slope", slope(summed, 3.0), "by hand", 16 * 3.0)

# 输出：
# 3 doubled to 192.0, slope 64.0 by hand 64.0
# 8x² + 0x + 4 at 3: 76.0, slope 48.0 by hand 48.0
