# Custom layers
# From docs/en/guides/custom-layers.md#sum-is-saved

import keras


class ComputeSum(keras.layers.Layer):
    def build(self, input_shape):
        self.total = self.add_weight(
            shape=(input_shape[-1],),
            initializer="zeros",
            trainable=False,
            name="total",
        )

    def call(self, inputs):
        self.total.assign_add(keras.ops.sum(inputs, axis=0))
        return keras.ops.convert_to_tensor(self.total)


saved = ComputeSum()
model = keras.Sequential([keras.Input((2,)), saved])
saved.total.assign([4.0, 4.0])
model.save_weights("sum.weights.h5")
saved.total.assign([0.0, 0.0])
model.load_weights("sum.weights.h5")
print(saved.total.numpy())

# Output:
# [4. 4.]
