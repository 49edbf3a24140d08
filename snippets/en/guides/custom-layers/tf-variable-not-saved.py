# Custom layers
# From docs/en/guides/custom-layers.md#tf-variable-not-saved

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
model = keras.Sequential([keras.Input((64,)), old, dense])
model.compile("adam", cross_entropy)
losses = model.fit(x, y, epochs=3, verbose=0).history["loss"]

model.save_weights("trap.weights.h5")
for variable in (dense.kernel, old.w):
    variable.assign(keras.ops.zeros_like(variable))
model.load_weights("trap.weights.h5")
for name, variable in (("kernel", dense.kernel), ("w", old.w)):
    values = variable.numpy()
    print(name, "not zero:", np.count_nonzero(values), "of", values.size)

# Output:
# kernel not zero: 320 of 320
# w not zero: 0 of 2048
