# Mixed precision
# From docs/en/guides/mixed-precision.md#underflow

import tensorflow as tf


weight = tf.Variable(1.0)


def gradient(scale):
    with tf.GradientTape() as tape:
        small = tf.cast(weight, "float16") * tf.constant(1e-4, "float16")
        loss = tf.cast(small * tf.constant(1e-4, "float16"), "float32")
        scaled_loss = loss * scale
    return tape.gradient(scaled_loss, weight).numpy() / scale


print(f"without scaling: {gradient(1.0):.1e}")
print(f"scaled by 32768: {gradient(32768.0):.1e}")

# Output:
# without scaling: 0.0e+00
# scaled by 32768: 1.0e-08
