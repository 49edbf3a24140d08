# A training loop of your own
# From docs/en/guides/training-loop.md#ways-that-break

import tensorflow as tf

values = tf.Variable([1.2, 3.4])
for name, function in {
    "identity": lambda v: v,
    ".numpy()": lambda v: tf.constant(v.numpy()),
    "argmax": lambda v: tf.cast(tf.argmax(v), "float32"),
    "comparison": lambda v: tf.cast(v > 2, "float32"),
    "to integer": lambda v: tf.cast(tf.cast(v, "int32"), "float32"),
    "round": tf.round,
}.items():
    with tf.GradientTape() as tape:
        result = tf.reduce_sum(function(values))
    gradient = tape.gradient(result, values)
    print(f"{name:10}", None if gradient is None else gradient.numpy())

# Output:
# identity   [1. 1.]
# .numpy()   None
# argmax     None
# comparison None
# to integer None
# round      None
