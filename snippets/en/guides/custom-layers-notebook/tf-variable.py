# Custom layers, as a notebook
# From docs/en/guides/custom-layers-notebook.ipynb#tf-variable

import keras
import numpy as np
import tensorflow as tf


class OldLinear(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        # never trained
        self.w = tf.Variable(tf.ones((3, 4)))
        # trained
        self.v = keras.Variable(np.ones((3, 4)), name="v")


print(repr([weight.name for weight in OldLinear().weights]))

# Output:
# ['v']
