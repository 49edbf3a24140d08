# Custom layers
# From docs/en/guides/custom-layers.md#add-loss-with-fit

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
model.compile(optimizer="adam", loss="mse")
print("mse and add_loss:", first_loss(model))

model = make_model()
model.compile(optimizer="adam")
print("add_loss alone:", first_loss(model))

# Output:
# mse and add_loss: 1.06
# add_loss alone: 0.06
