# Custom layers
# From docs/en/guides/custom-layers.md#weight-in-call

import keras


class TooLate(keras.layers.Layer):
    def call(self, inputs):
        if not hasattr(self, "w"):
            self.w = self.add_weight(shape=(inputs.shape[-1],), name="w")
        return inputs * self.w


try:
    TooLate()(keras.ops.ones((2, 3)))
except ValueError as error:
    print(str(error).split("[1m")[1].split(" (")[0])

# Output:
# You cannot add new elements of state
