# Custom layers
# From docs/en/guides/custom-layers.md#tf-variable-trap

import keras
import numpy as np
from keras import layers
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


keras.utils.set_random_seed(0)
old, dense = OldLinear(32, input_dim=64), layers.Dense(10)
print("weights:", old.weights)
model = keras.Sequential([keras.Input((64,)), old, dense])
model.compile("adam", cross_entropy)
before = {"kernel": dense.kernel.numpy(), "w": old.w.numpy()}
losses = model.fit(x, y, epochs=3, verbose=0).history["loss"]
print(f"loss: {losses[0]:.1f}, then {losses[-1]:.1f}")
for name, variable in (("kernel", dense.kernel), ("w", old.w)):
    change = np.abs(variable.numpy() - before[name]).max()
    print(f"{name} has changed by up to {change:.1f}")

# Output:
# weights: []
# loss: 3.9, then 1.9
# kernel has changed by up to 0.2
# w has changed by up to 0.0
