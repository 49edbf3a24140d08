# Merging layers
# From docs/en/api/layers/merging.md#elementwise-values

import keras
import numpy as np
from keras import layers

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], dtype="float32")
column = np.array([[1.0], [2.0]], dtype="float32")


def show(name, result, by_hand):
    result = keras.ops.convert_to_numpy(result)
    np.testing.assert_allclose(result, by_hand, rtol=1e-6)
    print(f"{name:12}", result.tolist())


show("Add", layers.Add()([a, b]), a + b)
show("Add, three", layers.Add()([a, b, a]), a + b + a)
show("Subtract", layers.Subtract()([b, a]), b - a)
show("Multiply", layers.Multiply()([a, b]), a * b)
show("Average", layers.Average()([a, b]), (a + b) / 2)
show("Maximum", layers.Maximum()([a, 4 - a]), np.maximum(a, 4 - a))
show("Minimum", layers.Minimum()([a, 4 - a]), np.minimum(a, 4 - a))
show("broadcast", layers.Add()([a, column]), a + column)

# Output:
# Add          [[11.0, 22.0, 33.0], [44.0, 55.0, 66.0]]
# Add, three   [[12.0, 24.0, 36.0], [48.0, 60.0, 72.0]]
# Subtract     [[9.0, 18.0, 27.0], [36.0, 45.0, 54.0]]
# Multiply     [[10.0, 40.0, 90.0], [160.0, 250.0, 360.0]]
# Average      [[5.5, 11.0, 16.5], [22.0, 27.5, 33.0]]
# Maximum      [[3.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
# Minimum      [[1.0, 2.0, 1.0], [0.0, -1.0, -2.0]]
# broadcast    [[2.0, 3.0, 4.0], [6.0, 7.0, 8.0]]
