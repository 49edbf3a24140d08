# 指数、对数与三角函数
# 出自 docs/zh/api/ops/functions.md#edges

import numpy as np
from keras import ops
import tensorflow as tf


def slope(function, at):
    at = tf.constant(at, dtype="float64")
    with tf.GradientTape() as tape:
        tape.watch(at)
        value = function(at)
    return float(tape.gradient(value, at))


for function, at in [
    (ops.sqrt, 0.0),
    (ops.log, 0.0),
    (ops.arcsin, 1.0),
    (ops.cbrt, 0.0),
    (ops.sinc, 0.0),
    (ops.arctanh, 2.0),
]:
    value = float(function(np.float64(at)))
    print(f"{function.__name__}({at}) = {value:.2f},", end=" ")
    print(f"slope {slope(function, at):.4f}")

# 输出：
# sqrt(0.0) = 0.00, slope inf
# log(0.0) = -inf, slope inf
# arcsin(1.0) = 1.57, slope inf
# cbrt(0.0) = 0.00, slope nan
# sinc(0.0) = 1.00, slope nan
# arctanh(2.0) = nan, slope -0.3333
