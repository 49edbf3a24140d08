# Find what is wrong
# From docs/en/guides/debugging.md#some-gradients

import keras
import tensorflow as tf

weight = keras.Variable(2.0)

squared = weight.value**2
with tf.GradientTape() as tape:
    pass
print("before the tape:", tape.gradient(squared, weight.value))

other = keras.Variable(1.0, name="other")
keras.optimizers.SGD(0.5).apply([tf.constant(1.0), None], [weight, other])
print("changed:", weight.numpy(), "left alone:", other.numpy())

# Output:
# before the tape: None
# changed: 1.5 left alone: 1.0
# UserWarning: Gradients do not exist for variables ['other'] when minimizing the loss. If using `model.compile()`, did you forget to provide a `loss` argument?
