# Loops, branches, gradients of your own
# From docs/en/api/ops/control-flow.md#mapping-runs

import numpy as np
from keras import ops

rows = np.array([[1.0, 2.0], [3.0, 4.0]])
print("map:           ", ops.map(ops.sum, rows).numpy())
print("vectorized_map:", ops.vectorized_map(ops.sum, rows).numpy())
square = ops.vectorize(lambda x: x * x)
print("vectorize:     ", float(square(3.0)))
try:
    square(np.array([1.0, 2.0]))
except ValueError as error:
    print(error)
print("NumPy:         ", np.vectorize(lambda x: x * x)(np.array([1.0, 2.0])))

# Output:
# map:            [3. 7.]
# vectorized_map: [3. 7.]
# vectorize:      9.0
# Not supported with `vectorize()` with the TensorFlow backend.
# NumPy:          [1. 4.]
