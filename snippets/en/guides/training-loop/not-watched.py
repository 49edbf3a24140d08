# A training loop of your own
# From docs/en/guides/training-loop.md#not-watched

import keras
import tensorflow as tf

norm = keras.layers.BatchNormalization()
norm.build((None, 1))
variables = {
    "float": tf.Variable(2.0),
    "trainable=False": tf.Variable(2.0, trainable=False),
    "complex": tf.Variable(2 + 0j),
    "integer": tf.Variable(2),
    "gamma of a layer": norm.gamma.value,
    "its moving mean": norm.moving_mean.value,
}
with tf.GradientTape() as tape:
    total = sum(
        tf.reduce_sum(3 * tf.cast(tf.math.real(v), "float32"))
        for v in variables.values()
    )
for name, gradient in tape.gradient(total, variables).items():
    print(f"{name:16}", None if gradient is None else gradient.numpy())

# Output:
# float            3.0
# trainable=False  None
# complex          (3+0j)
# integer          None
# gamma of a layer [3.]
# its moving mean  None
