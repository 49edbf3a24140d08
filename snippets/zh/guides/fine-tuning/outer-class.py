# 微调
# 出自 docs/zh/guides/fine-tuning.md#outer-class

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


class Outer(keras.Model):
    def __init__(self):
        super().__init__()
        norm = layers.BatchNormalization(momentum=0.9)
        self.base = keras.Sequential([keras.Input((64,)), norm, layers.ReLU()])
        self.after = layers.BatchNormalization(momentum=0.9)
        self.answer = layers.Dense(10)

    def call(self, inputs, training=False):
        return self.answer(self.after(self.base(inputs)))


class Held(Outer):
    def call(self, inputs, training=False):
        return self.answer(self.after(self.base(inputs, training=False)))


class Told(Outer):
    def call(self, inputs, training=False):
        features = self.base(inputs, training=False)
        return self.answer(self.after(features, training=training))


for kind in (Outer, Held, Told):
    keras.utils.set_random_seed(0)
    model = kind()
    model.compile("adam", loss, run_eagerly=True)
    model.fit(digits.data / 16, digits.target, batch_size=64, verbose=0)
    norms = model.base.layers[0], model.after
    means = [np.abs(norm.moving_mean.numpy()).max() for norm in norms]
    print(f"{kind.__name__:5} mean: base {means[0]:.1f}, after {means[1]:.1f}")

# 输出：
# Outer mean: base 0.7, after 0.4
# Held  mean: base 0.0, after 0.0
# Told  mean: base 0.0, after 0.7
