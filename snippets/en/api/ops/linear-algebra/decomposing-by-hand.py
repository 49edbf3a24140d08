# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#decomposing-by-hand

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
symmetric = np.array([[4.0, 2.0], [2.0, 3.0]], dtype="float32")

half = ops.cholesky(symmetric)
q, r = ops.qr(matrix)
u, values, v = ops.svd(matrix)
least, vectors = ops.eigh(symmetric)
any_values, any_vectors = (ops.convert_to_numpy(x) for x in ops.eig(matrix))
packed, rows = (ops.convert_to_numpy(x) for x in ops.lu_factor(matrix))
low, up = np.tril(packed, -1) + np.eye(2), np.triu(packed)
print("cholesky:", half.numpy().astype(float).round(4).tolist())
print("singular values:", values.numpy().round(4))
print(
    "eigenvalues:", least.numpy().round(4), np.sort(any_values.real).round(4)
)
print("LU:", packed.tolist(), "rows", rows)
for name, again, original in [
    ("cholesky", half @ ops.transpose(half), symmetric),
    ("upper", ops.cholesky(symmetric, upper=True), half.numpy().T),
    ("inverse", ops.cholesky_inverse(half) @ symmetric, np.eye(2)),
    ("qr", q @ r, matrix),
    ("svd", u @ ops.diag(values) @ v, matrix),
    ("eigh", vectors @ ops.diag(least) @ ops.transpose(vectors), symmetric),
    ("eig", any_vectors @ np.diag(any_values), matrix @ any_vectors),
    ("lu", (low @ up)[rows], matrix),
]:
    apart = abs(np.asarray(again) - original).max()
    rounded = np.asarray(again).real.astype(float).round(3)
    print(f"{name:9}", rounded.tolist(), apart < 1e-5)

# Output:
# cholesky: [[2.0, 0.0], [1.0, 1.4142]]
# singular values: [5.1167 1.9544]
# eigenvalues: [1.4384 5.5616] [2. 5.]
# LU: [[4.0, 1.0], [0.5, 2.5]] rows [0 1]
# cholesky  [[4.0, 2.0], [2.0, 3.0]] True
# upper     [[2.0, 1.0], [0.0, 1.414]] True
# inverse   [[1.0, 0.0], [0.0, 1.0]] True
# qr        [[4.0, 1.0], [2.0, 3.0]] True
# svd       [[4.0, 1.0], [2.0, 3.0]] True
# eigh      [[4.0, 2.0], [2.0, 3.0]] True
# eig       [[3.536, -0.894], [3.536, 1.789]] True
# lu        [[4.0, 1.0], [2.0, 3.0]] True
