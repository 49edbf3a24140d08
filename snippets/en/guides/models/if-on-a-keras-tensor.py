# Sequential, functional, subclassing
# From docs/en/guides/models.md#if-on-a-keras-tensor

import keras
from keras import ops

if ops.mean(keras.Input((1,))) > 0.5:
    pass

# Output:
# TypeError: A symbolic KerasTensor cannot be used as a boolean.
