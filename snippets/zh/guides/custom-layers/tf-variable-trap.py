# 自定义层
# 出自 docs/zh/guides/custom-layers.md#tf-variable-trap

import keras
import numpy as np
from sklearn.datasets import load_digits
from keras import layers
import tensorflow as tf

keras.utils.set_random_seed(0)
digits = load_digits()
x, y = digits.data.astype("float32") / 16, digits.target


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


old = OldLinear(32, input_dim=64)
print("weights:", old.weights)

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((64,)), old, layers.Dense(10)])
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
w_before = old.w.numpy()
dense_before = model.layers[-1].kernel.numpy()
history = model.fit(x, y, epochs=3, verbose=0)
losses = history.history["loss"]
dense_after = model.layers[-1].kernel.numpy()
print("loss went down:", losses[-1] < losses[0])
print("Dense changed:", not np.array_equal(dense_before, dense_after))
print("w changed:", not np.array_equal(w_before, old.w))

# 输出：
# weights: []
# loss went down: True
# Dense changed: True
# w changed: False
