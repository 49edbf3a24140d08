# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#logdet-trap

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
vector = np.array([1.0, 2.0], dtype="float32")
singular = np.linalg.svd(matrix, compute_uv=False)
for name, ours, by_hand in [
    ("norm", ops.norm(vector), np.sqrt(1 + 4)),
    ("ord 1", ops.norm(vector, ord=1), 1 + 2),
    ("ord inf", ops.norm(vector, ord=np.inf), 2),
    ("matrix", ops.norm(matrix), np.sqrt(16 + 1 + 4 + 9)),
    ("ord 2", ops.norm(matrix, ord=2), singular.max()),
    ("ord nuc", ops.norm(matrix, ord="nuc"), singular.sum()),
    ("det", ops.det(matrix), 4 * 3 - 1 * 2),
    ("slogdet", ops.slogdet(-matrix)[1], np.log(10)),
]:
    pass

symmetric = np.array([[4.0, 2.0], [2.0, 3.0]], dtype="float32")
for name, one in ("symmetric", symmetric), ("not", matrix), ("-1", -symmetric):
    print(f"{name:9} logdet {float(ops.logdet(one)):.4f},", end=" ")
    print(f"log of det {np.log(abs(np.linalg.det(one))):.4f}")

# Output:
# symmetric logdet 2.0794, log of det 2.0794
# not       logdet 2.0794, log of det 2.3026
# -1        logdet nan, log of det 2.0794
