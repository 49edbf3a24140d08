# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#erasing-range

import numpy as np
from keras import layers
from scipy.stats import norm

plain = np.full((2, 40, 40, 1), 0.5, dtype="float32")
for value_range in [(0, 1), (-1, 1), (100, 200)]:
    noise = layers.RandomErasing(
        (1, 1), scale=(1, 1), value_range=value_range, seed=0
    )(plain).numpy()
    low, high = noise.min(), noise.max()
    print(
        value_range,
        f"{low:g} to {high:g}, {np.mean(noise == low):.2f} and",
        f"{np.mean(noise == high):.2f}, by hand",
        f"{norm.cdf(value_range[0] / value_range[1]):.2f} and",
        f"{1 - norm.cdf(1):.2f}",
    )

# Output:
# (0, 1) 0 to 1, 0.51 and 0.15, by hand 0.50 and 0.16
# (-1, 1) -1 to 1, 0.17 and 0.15, by hand 0.16 and 0.16
# (100, 200) 100 to 200, 0.70 and 0.15, by hand 0.69 and 0.16
