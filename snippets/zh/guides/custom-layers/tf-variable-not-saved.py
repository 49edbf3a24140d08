# 自定义层
# 出自 docs/zh/guides/custom-layers.md#tf-variable-not-saved

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
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((64,)), old, layers.Dense(10)])
model.compile(
    optimizer="adam",
    loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
)
w_before = old.w.numpy()
dense_before = model.layers[-1].kernel.numpy()
history = model.fit(x, y, epochs=3, verbose=0)
dense_after = model.layers[-1].kernel.numpy()

kernel = model.layers[-1].kernel
model.save_weights("trap.weights.h5")
for variable in (kernel, old.w):
    variable.assign(keras.ops.zeros_like(variable))
model.load_weights("trap.weights.h5")
print("Dense came back:", np.array_equal(kernel, dense_after))
print("w came back:", np.array_equal(old.w, w_before))

# 输出：
# Dense came back: True
# w came back: False
