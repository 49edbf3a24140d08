# 循环、分支与自定义梯度
# 出自 docs/zh/api/ops/control-flow.md#gradients-run

from keras import ops
import tensorflow as tf


def slope(function, at):
    at = tf.constant(at)
    with tf.GradientTape() as tape:
        tape.watch(at)
        value = function(at)
    return float(tape.gradient(value, at))


@ops.custom_gradient
def rounded(x):
    return ops.round(x), lambda upstream: upstream


def straight_through(x):
    return x + ops.stop_gradient(ops.round(x) - x)


print("x * x:              ", slope(lambda x: x * x, 3.0))
print("x * stop_gradient(x):", slope(lambda x: x * ops.stop_gradient(x), 3.0))
for function in rounded, straight_through:
    print(
        f"{function.__name__}(2.7):", float(function(ops.array(2.7))), end=" "
    )
    print("slope", slope(function, 2.7))
at, direction = ops.array([1.0, 2.0]), ops.array([1.0, 0.0])
value, change = ops.jvp(lambda x: ops.sum(x**3), (at,), (direction,))
print("jvp:", float(value), float(change), "by hand", 1 + 8, 3 * 1**2)

# 输出：
# x * x:               6.0
# x * stop_gradient(x): 3.0
# rounded(2.7): 3.0 slope 1.0
# straight_through(2.7): 3.0 slope 1.0
# jvp: 9.0 3.0 by hand 9 3
