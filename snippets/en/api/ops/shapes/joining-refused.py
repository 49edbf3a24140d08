# Making, shaping, taking
# From docs/en/api/ops/shapes.md#joining-refused

import numpy as np
from keras import ops

row = np.array([1, 2, 3])

for name, call in [
    ("concatenate", lambda: ops.concatenate([[1, 2], [3, 4]])),
    ("hstack", lambda: ops.hstack([[1, 2], [3, 4]])),
    ("split", lambda: ops.split(ops.arange(6), 4)),
    ("pad", lambda: ops.pad(row, 1, mode="edge")),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}: {type(error).__name__}")
print(np.pad(row, 1, mode="edge"), "by NumPy")

# Output:
# concatenate: AttributeError
# hstack: AttributeError
# split: InvalidArgumentError
# pad: ValueError
# [1 1 2 3 3] by NumPy
