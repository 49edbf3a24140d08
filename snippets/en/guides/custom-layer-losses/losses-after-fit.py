# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#losses-after-fit

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


model = keras.Sequential([keras.Input((3,)), layers.Dense(3), ActivityPenalty()])
model.compile(optimizer="sgd", loss="mse")
for name, call in {
    "called": lambda x: model(x),
    "predict": lambda x: model.predict(x, verbose=0),
    "called again": lambda x: model(x),
}.items():
    call(np.ones((2, 3), "float32"))
    print(f"{name:12} {type(model.losses[0]).__name__}")

# Output:
# called       EagerTensor
# predict      SymbolicTensor
# called again EagerTensor
