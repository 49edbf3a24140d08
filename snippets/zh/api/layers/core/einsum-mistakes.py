# 核心层
# 出自 docs/zh/api/layers/core.md#einsum-mistakes

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


without = layers.EinsumDense("ab,bc->ac", 3)
ones = np.ones((2, 2))
print(without(ones).shape, [weight.name for weight in without.weights])
square = np.ones((2, 5, 5))
attempt(np.einsum, "ab,bc->ac", square, np.ones((5, 3)))
print(layers.EinsumDense("ab,bc->ac", 3)(square).shape)
attempt(layers.EinsumDense("ab,bc->ac", 3, bias_axes="d"), ones)
attempt(layers.EinsumDense("abc,cd->abd", 3), np.ones((2, 5, 6)))
attempt(layers.EinsumDense("ab,bc->ad", 3), ones)
attempt(layers.EinsumDense("dense", 3), ones)

# 输出：
# (2, 3) ['kernel']
# ValueError: operand has more dimensions than subscripts given in einstein sum, but no '...' ellipsis provided to broadcast the extra dimensions.
# (2, 5, 3)
# ValueError: Bias dimension 'd' was requested, but is not part of the output spec 'ac'
# ValueError: Input shape and output shape do not match at shared dimension 'b'. Input shape is 5, and output shape is 3.
# ValueError: Dimension 'd' was specified in the output 'ad' but has no corresponding dim in the input spec 'ab' or weight spec 'ad'
# ValueError: Invalid einsum equation 'dense'. Equations must be in the form [X],[Y]->[Z], ...[X],[Y]->...[Z], or [X]...,[Y]->[Z]....
