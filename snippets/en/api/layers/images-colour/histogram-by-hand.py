# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#histogram-by-hand

import numpy as np
from keras import layers


values = np.array([52.0, 55, 61, 59, 79, 61, 76, 61], dtype="float32")
image = values.reshape(2, 4, 1)
at = values.astype(int)
n = len(values)


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


show("pixels", values)
show("AutoContrast", layers.AutoContrast()(image).numpy().ravel())
low, high = values.min(), values.max()
show("  by hand", 255 * (values - low) / (high - low))

show("Equalization", layers.Equalization()(image).numpy().ravel())
counts = np.bincount(at, minlength=256)
up_to = counts.cumsum()
first = counts[int(low)]
show("  by hand", (255 * (up_to[at] - first) / (n - first)).round())

clahe = layers.ContrastLimitedAdaptiveHistogramEqualization(
    clip_limit=40, tile_grid_size=(1, 1)
)
show("CLAHE, 1 tile", clahe(image).numpy().ravel())
limit = 40 * n / 256
clipped = np.minimum(counts, limit)
clipped = clipped + (counts - clipped).sum() / 256
up_to = clipped.cumsum()
show("  by hand", 255 * (up_to[at] - up_to[0]) / (n - up_to[0]))

# Output:
# pixels          52.0   55.0   61.0   59.0   79.0   61.0   76.0   61.0
# AutoContrast     0.0   28.3   85.0   66.1  255.0   85.0  226.7   85.0
#   by hand        0.0   28.3   85.0   66.1  255.0   85.0  226.7   85.0
# Equalization     0.0   36.0  182.0   73.0  255.0  182.0  219.0  182.0
#   by hand        0.0   36.0  182.0   73.0  255.0  182.0  219.0  182.0
# CLAHE, 1 tile   43.2   75.8  148.9  108.6  216.6  148.9  184.1  148.9
#   by hand       43.2   75.8  148.9  108.6  216.6  148.9  184.1  148.9
