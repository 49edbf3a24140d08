# Custom layers
# From docs/en/guides/custom-layers.md#word-dropout

import keras
import numpy as np
from keras import layers, ops


register = keras.saving.register_keras_serializable(package="guide")


@register
class WordDropout(layers.Layer):
    def __init__(self, rate, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate
        self.seeds = keras.random.SeedGenerator()
        self.supports_masking = True

    def call(self, inputs, training=False):
        if not training:
            return inputs
        shape = (*ops.shape(inputs)[:2], 1)
        drawn = keras.random.uniform(shape, seed=self.seeds)
        return ops.where(drawn < self.rate, 0.0, inputs)


dropout, sentences = WordDropout(0.25), np.ones((100, 30, 8))
for training in (False, True):
    left = dropout(sentences, training=training).numpy().mean()
    print(f"training={training!s:5} words left: {left:.2f}")

# Output:
# training=False words left: 1.00
# training=True  words left: 0.75
