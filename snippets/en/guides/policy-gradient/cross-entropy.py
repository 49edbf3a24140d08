# Policy gradients
# From docs/en/guides/policy-gradient.md#cross-entropy

import keras
import tensorflow as tf

logits = tf.constant([[1.0, 3.0], [0.5, -0.5]])
taken = tf.constant([1, 1])
weights = tf.constant([2.0, -1.0])

by_hand = -tf.gather(tf.nn.log_softmax(logits), taken, batch_dims=1)
by_hand = tf.reduce_mean(weights * by_hand)
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
print(f"by hand {by_hand:.4f}")
print(f"Keras   {cross_entropy(taken, logits, sample_weight=weights):.4f}")

# Output:
# by hand -0.5297
# Keras   -0.5297
