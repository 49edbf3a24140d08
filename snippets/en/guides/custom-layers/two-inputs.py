# Custom layers
# From docs/en/guides/custom-layers.md#two-inputs

import keras


class Bilinear(keras.layers.Layer):
    def build(self, left_shape, right_shape):
        self.w = self.add_weight(
            shape=(left_shape[-1], right_shape[-1]), name="w"
        )

    def call(self, left, right):
        projected = keras.ops.matmul(left, self.w)
        return keras.ops.sum(projected * right, axis=-1)


bilinear = Bilinear()
similarity = bilinear(keras.ops.ones((5, 2)), keras.ops.ones((5, 3)))
print(tuple(bilinear.w.shape), tuple(similarity.shape))

# Output:
# (2, 3) (5,)
