# 算术、比较与位运算
# 出自 docs/zh/api/ops/arithmetic.md#slopes

from keras import ops
import tensorflow as tf

points = tf.constant([-1.5, 0.0, 0.5, 1.0, 2.0])
for name, function in [
    ("abs", ops.abs),
    ("clip to 0 … 1", lambda x: ops.clip(x, 0, 1)),
    ("maximum of 0", lambda x: ops.maximum(x, 0)),
    ("mod 1", lambda x: ops.mod(x, 1.0)),
    ("sign", ops.sign),
    ("round", ops.round),
    ("floor", ops.floor),
    ("heaviside", lambda x: ops.heaviside(x, 0.5)),
]:
    with tf.GradientTape() as tape:
        tape.watch(points)
        values = function(points)
    slopes = tape.gradient(values, points)
    print(f"{name:14}", None if slopes is None else slopes.numpy())

# 输出：
# abs            [-1.  0.  1.  1.  1.]
# clip to 0 … 1  [0. 1. 1. 1. 0.]
# maximum of 0   [0. 1. 1. 1. 1.]
# mod 1          [1. 1. 1. 1. 1.]
# sign           [0. 0. 0. 0. 0.]
# round          None
# floor          None
# heaviside      None
