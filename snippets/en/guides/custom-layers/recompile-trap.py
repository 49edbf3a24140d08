# Custom layers
# From docs/en/guides/custom-layers.md#recompile-trap

import keras
import numpy as np
from keras import layers


class ActivityPenalty(keras.layers.Layer):
    def __init__(self, rate=0.01, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate

    def call(self, inputs):
        self.add_loss(self.rate * keras.ops.sum(inputs))
        return inputs


def make_model():
    inputs = keras.Input((3,))
    dense = layers.Dense(3, use_bias=False, kernel_initializer="identity")
    return keras.Model(inputs, ActivityPenalty()(dense(inputs)))


def first_loss(model):
    data = np.ones((2, 3), "float32"), np.zeros((2, 3), "float32")
    history = model.fit(*data, epochs=1, verbose=0)
    return round(history.history["loss"][0], 4)


model = make_model()
model.compile(optimizer="sgd", loss="mse")
model.compile(optimizer="adam")
print("optimizer:", type(model.optimizer).__name__)
print("recompiled:", first_loss(model))

fresh = keras.Model(model.inputs, model.outputs)
fresh.compile(optimizer="adam")
print("a new Model of the same layers:", first_loss(fresh))

# Output:
# optimizer: Adam
# recompiled: 1.06
# a new Model of the same layers: 0.0598
