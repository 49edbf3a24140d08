# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#where

from keras import ops
import tensorflow as tf


def slope(function, at):
    at = tf.constant(at, dtype="float64")
    with tf.GradientTape() as tape:
        tape.watch(at)
        value = function(at)
    return float(tape.gradient(value, at))


def outside(function):
    return lambda x: ops.where(x > 0, function(x), 0.0)


def inside(function):
    return lambda x: ops.where(x > 0, function(ops.where(x > 0, x, 1.0)), 0.0)


def root(x):
    return ops.power(x, 0.5)


for function in ops.log, ops.sqrt, root:
    print(
        f"{function.__name__:5}",
        f"around: {slope(outside(function), 0.0)},",
        f"before: {slope(inside(function), 0.0)}",
    )

# 输出：
# log   around: nan, before: 0.0
# sqrt  around: 0.0, before: 0.0
# root  around: nan, before: 0.0
