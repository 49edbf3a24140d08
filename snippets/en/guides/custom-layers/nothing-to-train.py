# Custom layers
# From docs/en/guides/custom-layers.md#nothing-to-train

import keras
from sklearn.datasets import load_digits
import tensorflow as tf

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target
cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class OldLinear(keras.layers.Layer):
    def __init__(self, units, input_dim):
        super().__init__()
        initial = tf.random.stateless_normal(
            (input_dim, units), seed=(0, 1)
        )
        self.w = tf.Variable(initial, trainable=True)
        self.b = tf.Variable(tf.zeros(units), trainable=True)

    def call(self, inputs):
        return tf.matmul(inputs, self.w) + self.b


model = keras.Sequential([keras.Input((64,)), OldLinear(10, input_dim=64)])
model.compile("adam", cross_entropy)
model.fit(x, y, verbose=0)
print(len(model.weights))

# Output:
# 0
# UserWarning: The model does not have any trainable weights.
