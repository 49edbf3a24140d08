# Sums, statistics, sorting
# From docs/en/api/ops/reductions.md#nan-places

import numpy as np
from keras import ops

gap = np.array([2.0, np.nan, 4.0, 3.0], dtype="float32")

print("argmax:", int(ops.argmax(gap)), "NumPy:", np.argmax(gap))
print("nanargmax of nan:", int(ops.nanargmax(np.array([np.nan]))))
try:
    np.nanargmax([np.nan])
except ValueError as error:
    print("NumPy:", error)

# Output:
# argmax: 2 NumPy: 1
# nanargmax of nan: -1
# NumPy: All-NaN slice encountered
