# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#histogram-surprises

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import layers

with redirect_stdout(StringIO()):
    values = np.array([52.0, 55, 61, 59, 79, 61, 76, 61], dtype="float32")
    image = values.reshape(2, 4, 1)
    at = values.astype(int)
    n = len(values)


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()):
    clipped = np.minimum(counts, limit)
    clipped = clipped + (counts - clipped).sum() / 256
    up_to = clipped.cumsum()
    show("  by hand", 255 * (up_to[at] - up_to[0]) / (n - up_to[0]))

equalize = layers.Equalization()
pair = np.stack([image, image + 100])
show("alone", equalize(image).numpy().ravel())
show("in a batch", equalize(pair).numpy()[0].ravel())
for layer in [layers.AutoContrast(), clahe, equalize]:
    result = layer(image, training=False).numpy()
    print(type(layer).__name__[:20], "changes:", bool((result != image).any()))
flat = np.full((2, 2, 1), 7.0)
show("flat", layers.AutoContrast()(flat).numpy().ravel())

# Output:
# alone            0.0   36.0  182.0   73.0  255.0  182.0  219.0  182.0
# in a batch       0.0   17.0   85.0   34.0  119.0   85.0  102.0   85.0
# AutoContrast changes: True
# ContrastLimitedAdapt changes: True
# Equalization changes: False
# flat             7.0    7.0    7.0    7.0
