# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#not-a-tensor

from keras import layers, ops


class Constant(layers.Layer):
    def call(self, inputs):
        self.add_loss(0.5)
        return inputs


try:
    Constant()(ops.ones((2, 3)))
except ValueError as error:
    print(str(error).splitlines()[2].replace(". ", ".\n"))

# Output:
# `add_loss()` can only be called from inside `build()` or `call()`, on a tensor input.
# Received invalid value: 0.5
