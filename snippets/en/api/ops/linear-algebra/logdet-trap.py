# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#logdet-trap

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")

symmetric = np.array([[4.0, 2.0], [2.0, 3.0]], dtype="float32")
for name, one in ("symmetric", symmetric), ("not", matrix), ("-1", -symmetric):
    print(f"{name:9} logdet {float(ops.logdet(one)):.4f},", end=" ")
    print(f"log of det {np.log(abs(np.linalg.det(one))):.4f}")

# Output:
# symmetric logdet 2.0794, log of det 2.0794
# not       logdet 2.0794, log of det 2.3026
# -1        logdet nan, log of det 2.0794
