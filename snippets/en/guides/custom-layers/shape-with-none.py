# Custom layers
# From docs/en/guides/custom-layers.md#shape-with-none

import keras


class PerSample(keras.layers.Layer):
    def build(self, input_shape):
        self.w = self.add_weight(shape=input_shape, name="w")

    def call(self, inputs):
        return inputs * self.w


PerSample(name="per_sample")(keras.Input((3,)))

# Output:
# ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 3) for variable path='per_sample/w'
