# Pooling layers
# From docs/en/api/layers/pooling.md#lengths

import numpy as np
from keras import layers

checked = 0
for n in range(1, 13):
    for k in range(1, n + 1):
        for s in range(1, 5):
            for padding, length in [
                ("valid", (n - k) // s + 1),
                ("same", -(-n // s)),
            ]:
                layer = layers.MaxPooling1D(k, s, padding)
                assert layer.compute_output_shape((1, n, 1)) == (1, length, 1)
                assert layer(np.zeros((1, n, 1))).shape == (1, length, 1)
                checked += 1
print(checked, "settings agree with the formulas")
for n in [4, 5, 28]:
    shapes = [
        layers.MaxPooling2D(2, padding=p).compute_output_shape((1, n, n, 1))[
            1:3
        ]
        for p in ["valid", "same"]
    ]
    print(f"{n}×{n} by 2×2: valid {shapes[0]}, same {shapes[1]}")

# Output:
# 624 settings agree with the formulas
# 4×4 by 2×2: valid (2, 2), same (2, 2)
# 5×5 by 2×2: valid (2, 2), same (3, 3)
# 28×28 by 2×2: valid (14, 14), same (14, 14)
