# A training step of your own
# From docs/en/guides/custom-train-step.md#default-of-call

import keras
import numpy as np


class Subclassed(keras.Model):
    def __init__(self):
        super().__init__()
        self.dropout = keras.layers.Dropout(0.5)


class FalseByDefault(Subclassed):
    def call(self, inputs, training=False):
        return self.dropout(inputs, training=training)


class TrueByDefault(Subclassed):
    def call(self, inputs, training=True):
        return self.dropout(inputs, training=training)


for model_class in (FalseByDefault, TrueByDefault):
    kept = np.count_nonzero(model_class()(np.ones((1000, 1000)))) / 1e6
    print(f"{model_class.__name__:14} keeps {kept:.1f} of the inputs")

# Output:
# FalseByDefault keeps 1.0 of the inputs
# TrueByDefault  keeps 0.5 of the inputs
