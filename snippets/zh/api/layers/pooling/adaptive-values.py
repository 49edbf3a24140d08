# 池化层
# 出自 docs/zh/api/layers/pooling.md#adaptive-values

import numpy as np
from keras import layers

grid = np.arange(1.0, 17.0, dtype="float32").reshape(1, 4, 4, 1)
sequence = np.array([1.0, 5.0, 2.0, 4.0, 3.0], dtype="float32").reshape(
    1, 5, 1
)
volume = np.arange(64.0).reshape(1, 4, 4, 4, 1)


def windows(n, m):
    return [(i * n // m, -(-(i + 1) * n // m)) for i in range(m)]


for size in [2, 3, 4]:
    parts = [sequence[0, a:b, 0] for a, b in windows(5, size)]
    mean = layers.AdaptiveAveragePooling1D(size)(sequence).numpy().ravel()
    largest = layers.AdaptiveMaxPooling1D(size)(sequence).numpy().ravel()
    np.testing.assert_allclose(
        mean, [part.mean() for part in parts], rtol=1e-6
    )
    np.testing.assert_allclose(largest, [part.max() for part in parts])
    print(size, windows(5, size), "means", mean.round(3), "largest", largest)
print(
    "2D:",
    layers.AdaptiveAveragePooling2D((1, 2))(grid).numpy().ravel(),
    layers.AdaptiveMaxPooling2D(2)(grid).numpy().ravel(),
)
print(
    "3D:",
    layers.AdaptiveAveragePooling3D(1)(volume).numpy().ravel(),
    layers.AdaptiveMaxPooling3D((1, 1, 2))(volume).numpy().ravel(),
)

# 输出：
# 2 [(0, 3), (2, 5)] means [2.667 3.   ] largest [5. 4.]
# 3 [(0, 2), (1, 4), (3, 5)] means [3.    3.667 3.5  ] largest [5. 5. 4.]
# 4 [(0, 2), (1, 3), (2, 4), (3, 5)] means [3.  3.5 3.  3.5] largest [5. 5. 4. 4.]
# 2D: [7.5 9.5] [ 6.  8. 14. 16.]
# 3D: [31.5] [61. 63.]
