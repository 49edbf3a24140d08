# Custom models
# From docs/en/guides/custom-models.md#config-needed

import keras
import numpy as np


class Scale(keras.layers.Layer):
    def __init__(self, factor, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return self.factor * inputs


try:
    Scale(factor=np.ones(3)).get_config()
except NotImplementedError as error:
    print("\n".join(str(error).strip().splitlines()[:4]))

# Output:
# Object Scale was created by passing
# non-serializable argument values in `__init__()`,
# and therefore the object must override `get_config()` in
# order to be serializable. Please implement `get_config()`.
