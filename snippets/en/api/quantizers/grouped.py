# Quantizers
# From docs/en/api/quantizers.md#grouped

import numpy as np
from keras import quantizers

column = np.array([[0.0], [0.6], [1.5], [-3.0], [-1.0], [2.0]], "float32")
numbers, scale, zero = (
    np.array(part)
    for part in quantizers.abs_max_quantize_grouped_with_zero_point(column, 3)
)
print(numbers.T, "scale", scale.T.round(4), "zero", zero.T, zero.dtype)
for block in (column[:3, 0], column[3:, 0]):
    step = (block.max() - block.min()) / 15
    shift = np.round(-block.min() / step) - 8
    whole = np.round(block / step) + shift
    print("by hand:", whole, f"{step:.4f}", shift)
back = (numbers - np.repeat(zero, 3, 0)) * np.repeat(scale, 3, 0)
print("back:", back.T.round(2))
for value_range in ((-8, 7), (0, 15)):
    for to_numpy in (False, True):
        got = quantizers.abs_max_quantize_grouped_with_zero_point(
            column, 3, value_range=value_range, to_numpy=to_numpy
        )
        print(value_range, to_numpy, np.array(got[0]).T, np.array(got[2]).T)

# Output:
# [[-8 -2  7 -8 -2  7]] scale [[0.1    0.3333]] zero [[-8  1]] int8
# by hand: [-8. -2.  7.] 0.1000 -8.0
# by hand: [-8. -2.  7.] 0.3333 1.0
# back: [[ 0.   0.6  1.5 -3.  -1.   2. ]]
# (-8, 7) False [[-8 -2  7 -8 -2  7]] [[-8  1]]
# (-8, 7) True [[-8 -2  7 -8 -2  7]] [[-8  1]]
# (0, 15) False [[0 0 7 0 0 7]] [[-8  1]]
# (0, 15) True [[ 0  6 15  0  6 15]] [[0 9]]
