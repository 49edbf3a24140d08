# Loops, branches, gradients of your own
# From docs/en/api/ops/control-flow.md#another-shape

from keras import ops


import tensorflow as tf


def grow():
    (grown,) = ops.while_loop(
        lambda x: ops.size(x) < 4,
        lambda x: (ops.append(x, x),),
        (ops.ones(1),),
    )
    return grown


print("as it is:", grow().numpy())
try:
    tf.function(grow)()
except ValueError as error:
    print("compiled:", str(error).split(". ")[0].split("\n")[-1].strip())

# Output:
# as it is: [1. 1. 1. 1.]
# compiled: ValueError: Input tensor `ones:0` enters the loop with shape (1,), but has shape (2,) after one iteration
