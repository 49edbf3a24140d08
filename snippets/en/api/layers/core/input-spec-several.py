# Core layers
# From docs/en/api/layers/core.md#input-spec-several

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


class Checked(layers.Layer):
    def __init__(self, spec):
        super().__init__(name="checked")
        self.input_spec = spec

    def call(self, inputs):
        return "fits"


one = np.zeros((5, 2))
several = Checked([layers.InputSpec(ndim=2), layers.InputSpec(ndim=3)])
attempt(several, [one, one])
left = layers.InputSpec(ndim=2, name="left", optional=True)
right = layers.InputSpec(ndim=3, name="right")
keyed = Checked({"left": left, "right": right})
attempt(keyed, {"left": one, "right": one})
attempt(keyed, {"left": None, "right": np.zeros((5, 2, 1))})

# Output:
# ValueError: Input 1 with name 'None' of layer 'checked' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (5, 2)
# ValueError: Input 1 with name 'right' of layer 'checked' is incompatible with the layer: expected ndim=3, found ndim=2. Full shape received: (5, 2)
# fits
