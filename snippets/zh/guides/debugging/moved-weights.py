# 排查问题
# 出自 docs/zh/guides/debugging.md#moved-weights

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
images = digits.data.astype("float32") / 16
labels = digits.target
from_logits = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class Scale(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.factor = tf.Variable(1.0)

    def call(self, inputs):
        return inputs * self.factor


hidden = keras.layers.Dense(
    32, activation="tanh", name="hidden", trainable=False
)
scale = Scale(name="scale")
logits = keras.layers.Dense(10, name="logits")
model = keras.Sequential([keras.Input((64,)), hidden, scale, logits])
model.compile("adam", from_logits)
before = [weight.numpy() for weight in model.weights]
model.fit(images, labels, verbose=0)
for weight, old in zip(model.weights, before):
    name = "/".join(weight.path.split("/")[1:])
    moved = np.sum(weight.numpy() != old)
    print(f"{name:14} moved: {moved} of {old.size}")
print("scale knows of", len(scale.weights), "weights")

# 输出：
# hidden/kernel  moved: 0 of 2048
# hidden/bias    moved: 0 of 32
# logits/kernel  moved: 320 of 320
# logits/bias    moved: 10 of 10
# scale knows of 0 weights
