# A training loop of your own
# From docs/en/guides/training-loop.md#input-signature

import tensorflow as tf


shapes = []


@tf.function(input_signature=[tf.TensorSpec([None], tf.float32)])
def signed(value):
    shapes.append(("input_signature", value.shape))
    return 2 * value


@tf.function(reduce_retracing=True)
def relaxed(value):
    shapes.append(("reduce_retracing", value.shape))
    return 2 * value


for size in (1, 2, 3, 4):
    signed(tf.zeros(size))
    relaxed(tf.zeros(size))
for name, shape in shapes:
    print(name, shape)

# Output:
# input_signature (None,)
# reduce_retracing (1,)
# reduce_retracing (None,)
