# A training loop of your own
# From docs/en/guides/training-loop.md#derivatives

import tensorflow as tf

a = tf.Variable(3.0)
b = tf.constant(4.0)
with tf.GradientTape() as tape:
    c = a**2 * b
print(
    [None if g is None else g.numpy().item() for g in tape.gradient(c, [a, b])]
)

with tf.GradientTape() as tape:
    tape.watch(b)
    c = a**2 * b
print([g.numpy().item() for g in tape.gradient(c, [a, b])])

# Output:
# [24.0, None]
# [24.0, 9.0]
