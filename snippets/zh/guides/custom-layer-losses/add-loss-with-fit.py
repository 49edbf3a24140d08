# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#add-loss-with-fit

import keras
import numpy as np
from keras import layers, ops

register = keras.saving.register_keras_serializable(package="guide")


@register
class ActivityPenalty(layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * ops.mean(inputs))
        return inputs


def make_model():
    inputs = keras.Input((3,))
    dense = layers.Dense(3, use_bias=False, kernel_initializer="identity")
    return keras.Model(inputs, ActivityPenalty()(dense(inputs)))


ones, zeros = np.ones((2, 3), "float32"), np.zeros((2, 3), "float32")

model = make_model()
model.compile(optimizer="adam", loss="mse")
loss = model.evaluate(ones, zeros, verbose=0)
print(f"mse and add_loss, evaluate: {loss:.4f}")
history = model.fit(ones, zeros, verbose=0).history
print(f"mse and add_loss, fit: {history['loss'][0]:.4f}")

model = make_model()
model.compile(optimizer="adam")
history = model.fit(ones, verbose=0).history
print(f"add_loss alone: {history['loss'][0]:.4f}")

# 输出：
# mse and add_loss, evaluate: 1.0100
# mse and add_loss, fit: 1.0100
# add_loss alone: 0.0100
