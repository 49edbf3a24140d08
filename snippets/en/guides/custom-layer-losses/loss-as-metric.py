# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#loss-as-metric

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
print({name: round(value, 4) for name, value in result.items()})

# Output:
# {'loss': 1.01, 'mse': 1.0}
