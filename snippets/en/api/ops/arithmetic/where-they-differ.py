# Arithmetic, comparison, bits
# From docs/en/api/ops/arithmetic.md#where-they-differ

import numpy as np
from keras import ops

print("floor(3):", ops.floor(3).dtype.name, np.floor(np.int32(3)).dtype)
print("heaviside(nan):", float(ops.heaviside(np.nan, 0.5)), end=" ")
print("NumPy:", np.heaviside(np.nan, 0.5))
for name, call in [
    ("clip of integers", lambda: ops.clip(np.arange(4), 0, 2.5)),
    ("clip of a list", lambda: ops.clip([1.0, 5.0], 0, 2)),
    ("round of 2.718", lambda: ops.round(2.718, 1)),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}: {type(error).__name__}: {error}")

# Output:
# floor(3): float32 int32
# heaviside(nan): 0.5 NumPy: nan
# clip of integers: TypeError: Cannot convert 2.5 to EagerTensor of dtype int64
# clip of a list: AttributeError: 'list' object has no attribute 'dtype'
# round of 2.718: AttributeError: 'float' object has no attribute 'dtype'
