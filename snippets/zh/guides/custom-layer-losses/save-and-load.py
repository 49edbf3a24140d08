# 层内的损失与指标
# 出自 docs/zh/guides/custom-layer-losses.md#save-and-load

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
model.compile(optimizer="sgd", loss="mse", metrics=["mse"])
result = model.evaluate(ones, zeros, verbose=0, return_dict=True)

model.save("penalised.keras")
loaded = keras.models.load_model("penalised.keras")
print(f"loss after loading: {loaded.evaluate(ones, zeros, verbose=0)[0]:.4f}")

# 输出：
# loss after loading: 1.0100
