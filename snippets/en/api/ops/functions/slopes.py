# Exponentials, logarithms, angles
# From docs/en/api/ops/functions.md#slopes

import numpy as np
from keras import ops


import tensorflow as tf


def slope(function, at):
    at = tf.constant(at, dtype="float64")
    with tf.GradientTape() as tape:
        tape.watch(at)
        value = function(at)
    return float(tape.gradient(value, at))


def quotient(function, at, step=1e-5):
    above, below = (
        ops.convert_to_numpy(function(np.float64(at + side)))
        for side in (step, -step)
    )
    return float(above - below) / (2 * step)


for function in (
    [ops.exp, ops.exp2, ops.expm1, ops.log, ops.log2, ops.log10, ops.log1p]
    + [ops.square, ops.sqrt, ops.rsqrt, ops.cbrt, ops.reciprocal]
    + [ops.sin, ops.cos, ops.tan, ops.arcsin, ops.arccos, ops.arctan]
    + [ops.sinh, ops.cosh, ops.tanh, ops.arcsinh, ops.arctanh, ops.arccosh]
    + [ops.sinc, ops.erf, ops.erfc, ops.erfinv, ops.i0]
):
    at = 2.0 if function is ops.arccosh else 0.5
    ours, theirs = slope(function, at), quotient(function, at)
    assert abs(ours - theirs) < 1e-4, function
    print(f"{function.__name__:10} {ours:8.4f}, quotient {theirs:8.4f}")

# Output:
# exp          1.6487, quotient   1.6487
# exp2         0.9803, quotient   0.9803
# expm1        1.6487, quotient   1.6487
# log          2.0000, quotient   2.0000
# log2         2.8854, quotient   2.8854
# log10        0.8686, quotient   0.8686
# log1p        0.6667, quotient   0.6667
# square       1.0000, quotient   1.0000
# sqrt         0.7071, quotient   0.7071
# rsqrt       -1.4142, quotient  -1.4142
# cbrt         0.5291, quotient   0.5291
# reciprocal  -4.0000, quotient  -4.0000
# sin          0.8776, quotient   0.8776
# cos         -0.4794, quotient  -0.4794
# tan          1.2984, quotient   1.2984
# arcsin       1.1547, quotient   1.1547
# arccos      -1.1547, quotient  -1.1547
# arctan       0.8000, quotient   0.8000
# sinh         1.1276, quotient   1.1276
# cosh         0.5211, quotient   0.5211
# tanh         0.7864, quotient   0.7864
# arcsinh      0.8944, quotient   0.8944
# arctanh      1.3333, quotient   1.3333
# arccosh      0.5774, quotient   0.5774
# sinc        -1.2732, quotient  -1.2732
# erf          0.8788, quotient   0.8788
# erfc        -0.8788, quotient  -0.8788
# erfinv       1.1126, quotient   1.1126
# i0           0.2579, quotient   0.2579
