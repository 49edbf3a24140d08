# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#channels-first

import numpy as np
from keras import layers

for kind in [
    layers.Cropping2D,
    layers.Cropping3D,
    layers.ZeroPadding1D,
    layers.ZeroPadding2D,
    layers.ZeroPadding3D,
    layers.UpSampling2D,
    layers.UpSampling3D,
]:
    axes = int(kind.__name__[-2])
    options = {"cropping": 1} if "Cropping" in kind.__name__ else {}
    data = np.random.default_rng(0).normal(size=(1, *[4] * axes, 3))
    last = kind(**options)(data).numpy()
    moved = np.moveaxis(data, -1, 1)
    first = kind(**options, data_format="channels_first")(moved).numpy()
    apart = abs(np.moveaxis(last, -1, 1) - first).max()
    told = f"{last.shape} and {first.shape}"
    print(f"{kind.__name__:13} {told}: {apart:.1f} apart")
for kind in [layers.Cropping1D, layers.UpSampling1D]:
    try:
        kind(data_format="channels_first")
    except ValueError as error:
        print(error)
small = np.array([[1.0, 2.0], [3.0, 4.0]]).reshape(1, 2, 2, 1)
for way in ["nearest", "bilinear", "bicubic", "lanczos3", "lanczos5"]:
    rows = layers.UpSampling2D(interpolation=way)(small).numpy()
    print(f"{way:8}", rows[0, 0, :, 0].round(2))

# Output:
# Cropping2D    (1, 2, 2, 3) and (1, 3, 2, 2): 0.0 apart
# Cropping3D    (1, 2, 2, 2, 3) and (1, 3, 2, 2, 2): 0.0 apart
# ZeroPadding1D (1, 6, 3) and (1, 3, 6): 0.0 apart
# ZeroPadding2D (1, 6, 6, 3) and (1, 3, 6, 6): 0.0 apart
# ZeroPadding3D (1, 6, 6, 6, 3) and (1, 3, 6, 6, 6): 0.0 apart
# UpSampling2D  (1, 8, 8, 3) and (1, 3, 8, 8): 0.0 apart
# UpSampling3D  (1, 8, 8, 8, 3) and (1, 3, 8, 8, 8): 0.0 apart
# Unrecognized keyword arguments passed to Cropping1D: {'data_format': 'channels_first'}
# Unrecognized keyword arguments passed to UpSampling1D: {'data_format': 'channels_first'}
# nearest  [1. 1. 2. 2.]
# bilinear [1.   1.25 1.75 2.  ]
# bicubic  [0.74 1.03 1.62 1.91]
# lanczos3 [0.47 0.88 1.42 1.82]
# lanczos5 [0.34 0.8  1.31 1.78]
