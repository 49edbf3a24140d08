# 创建、变形与取值
# 出自 docs/zh/api/ops/shapes.md#diagonals-and-windows

import numpy as np
from keras import ops


def show(name, *tensors):
    arrays = [ops.convert_to_numpy(one) for one in tensors]
    floats = [one.astype(float).round(4) for one in arrays]
    plain = [
        (rounded if array.dtype.kind == "f" else array).tolist()
        for array, rounded in zip(arrays, floats)
    ]
    print(f"{name:10}", *plain)


one, two = np.array([1, 2]), np.array([3, 4])

square = np.array([[1, 2], [3, 4]])
show("diag", ops.diag(one), ops.diag(one, k=1), ops.diag(square))
show("diagflat", ops.diagflat(square))
show("diagonal", ops.diagonal(square), ops.diagonal(square, offset=1))
show("tril, triu", ops.tril(square), ops.triu(square))

turn = 2 * np.pi * np.arange(5) / 4
beta, ramp = 3.0, np.linspace(-1, 1, 5)
for name, ours, by_hand in [
    ("bartlett", ops.bartlett(5), 1 - abs(ramp)),
    ("hanning", ops.hanning(5), 0.5 - 0.5 * np.cos(turn)),
    ("hamming", ops.hamming(5), 0.54 - 0.46 * np.cos(turn)),
    (
        "blackman",
        ops.blackman(5),
        0.42 - 0.5 * np.cos(turn) + 0.08 * np.cos(2 * turn),
    ),
    (
        "kaiser",
        ops.kaiser(5, beta),
        np.i0(beta * np.sqrt(1 - ramp**2)) / np.i0(beta),
    ),
]:
    ours = ops.convert_to_numpy(ours)
    np.testing.assert_allclose(ours, by_hand, atol=1e-6)
    show(name, abs(ours))

# 输出：
# diag       [[1, 0], [0, 2]] [[0, 1, 0], [0, 0, 2], [0, 0, 0]] [1, 4]
# diagflat   [[1, 0, 0, 0], [0, 2, 0, 0], [0, 0, 3, 0], [0, 0, 0, 4]]
# diagonal   [1, 4] [2]
# tril, triu [[1, 0], [3, 4]] [[1, 2], [0, 4]]
# bartlett   [0.0, 0.5, 1.0, 0.5, 0.0]
# hanning    [0.0, 0.5, 1.0, 0.5, 0.0]
# hamming    [0.08, 0.54, 1.0, 0.54, 0.08]
# blackman   [0.0, 0.34, 1.0, 0.34, 0.0]
# kaiser     [0.2049, 0.7269, 1.0, 0.7269, 0.2049]
