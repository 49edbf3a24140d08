# Core layers
# From docs/en/api/layers/core.md#input-values

import keras
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")


print("same function:", layers.Input is keras.Input)
for told in [
    layers.Input((28, 28, 1)),
    layers.Input((None, 8), batch_size=32),
    layers.Input(batch_shape=(32, None, 8)),
    layers.Input((), dtype="string"),
    layers.Input((5,), dtype="int32", sparse=True),
]:
    print(f"{told.shape}, {told.dtype}, sparse {told.sparse}")

a = layers.Input((2,), name="a")
b = layers.Input((2,), name="b", optional=True)


class Total(layers.Layer):
    def call(self, a, b=None):
        return a if b is None else a + b


total = keras.Model({"a": a, "b": b}, Total()(a, b))
print(total({"a": x, "b": x}).numpy().tolist())
print(total({"a": x, "b": None}).numpy().tolist())

inner = keras.layers.Dense(2)(a)
print(
    "from the middle:",
    keras.Model(keras.Input(tensor=inner), inner * 2).input_shape,
)

# Output:
# same function: True
# (None, 28, 28, 1), float32, sparse False
# (32, None, 8), float32, sparse False
# (32, None, 8), float32, sparse False
# (None,), string, sparse False
# (None, 5), int32, sparse True
# [[2.0, 4.0], [0.0, -2.0]]
# [[1.0, 2.0], [0.0, -1.0]]
# from the middle: (None, 2)
