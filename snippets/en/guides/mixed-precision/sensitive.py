# Mixed precision
# From docs/en/guides/mixed-precision.md#sensitive

import keras
import numpy as np


class UnitLength(keras.layers.Layer):
    def call(self, inputs):
        length = keras.ops.sqrt(
            keras.ops.sum(inputs**2, axis=-1, keepdims=True)
        )
        return inputs / length


class SafeUnitLength(keras.layers.Layer):
    def call(self, inputs):
        x = keras.ops.cast(inputs, "float32")
        x = x / keras.ops.sqrt(keras.ops.sum(x**2, axis=-1, keepdims=True))
        return keras.ops.cast(x, self.compute_dtype)


vector = np.array([[300.0, 400.0]], "float32")
for layer_class in (UnitLength, SafeUnitLength):
    layer = layer_class(dtype="mixed_float16")
    print(f"{layer_class.__name__:18}", layer(vector).numpy())
layer = keras.layers.LayerNormalization(dtype="mixed_float16")
print("LayerNormalization", layer(vector).numpy())

# Output:
# UnitLength         [[0. 0.]]
# SafeUnitLength     [[0.6 0.8]]
# LayerNormalization [[-1.  1.]]
