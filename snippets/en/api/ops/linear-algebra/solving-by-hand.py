# Products, matrices, frequencies
# From docs/en/api/ops/linear-algebra.md#solving-by-hand

import numpy as np
from keras import ops

matrix = np.array([[4.0, 1.0], [2.0, 3.0]], dtype="float32")
vector = np.array([1.0, 2.0], dtype="float32")

for name, ours, by_hand in [
    ("inv", ops.inv(matrix), np.array([[3, -1], [-2, 4]]) / 10),
    ("solve", ops.solve(matrix, vector), np.linalg.inv(matrix) @ vector),
]:
    ours = np.asarray(ours)
    np.testing.assert_allclose(ours, by_hand, rtol=1e-5)
    print(f"{name:11}", ours.astype(float).round(4).tolist())
lower = np.array([[2.0, 0.0], [1.0, 4.0]], dtype="float32")
solved = ops.solve_triangular(lower, vector, lower=True)
print("triangular:", solved.numpy(), "by hand", [1 / 2, (2 - 1 / 2) / 4])
points = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0]], dtype="float32")
heights = np.array([1.0, 3.0, 5.0], dtype="float32")
line = ops.lstsq(points, heights).numpy().round(4)
by_pinv = ops.matmul(ops.pinv(points), heights).numpy().round(4)
print("line 1 + 2x:", line, "by pinv", by_pinv)
print("rank:", int(ops.matrix_rank(np.array([[1.0, 2.0], [2.0, 4.0]]))))
for name, call in [
    ("inv", lambda: ops.inv(np.ones((2, 2)))),
    ("cholesky", lambda: ops.cholesky(np.array([[1.0, 2.0], [2.0, 1.0]]))),
]:
    try:
        call()
    except Exception as error:
        print(f"{name}: {type(error).__name__}:", end=" ")
        print(str(error).split("}} ")[-1].split(" [Op")[0])

# Output:
# inv         [[0.3, -0.1], [-0.2, 0.4]]
# solve       [0.1, 0.6]
# triangular: [0.5   0.375] by hand [0.5, 0.375]
# line 1 + 2x: [1. 2.] by pinv [1. 2.]
# rank: 1
# inv: InvalidArgumentError: Input is not invertible.
# cholesky: ValueError: Cholesky : Tensor had NaN values
