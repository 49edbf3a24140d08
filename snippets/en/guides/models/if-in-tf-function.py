# Sequential, functional, subclassing
# From docs/en/guides/models.md#if-in-tf-function

import keras
import numpy as np
from keras import layers, ops


import tensorflow as tf


class Converted(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = layers.Dense(1)

    @tf.function
    def call(self, inputs):
        outputs = self.dense(inputs)
        if ops.mean(inputs) > 0.5:
            return outputs
        return -outputs


converted = Converted()
converted.compile(optimizer="sgd", loss="mse")
try:
    converted.fit(np.array([[0.1], [0.2]]), np.ones((2, 1)), verbose=0)
except ValueError as error:
    print(error)

# Output:
# No gradients provided for any variable.
