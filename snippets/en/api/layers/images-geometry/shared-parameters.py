# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#shared-parameters

import numpy as np
from keras import layers


from inspect import signature

last = np.random.default_rng(0).uniform(9, 255, (2, 8, 8, 3)).astype("float32")
first = last.transpose(0, 3, 1, 2)
always = {"factor": (1.0, 1.0)}
half = {"height": 4, "width": 4}


def outcome(kind, images, options, seed=0, **more):
    if "seed" in signature(kind).parameters:
        more["seed"] = seed
    return np.array(kind(**{**options, **more})(images, training=True))


print(f"{'':22} first  seed other bilinear nearest filled")
for kind, options in {
    layers.Resizing: half,
    layers.CenterCrop: half,
    layers.RandomCrop: half,
    layers.RandomFlip: {},
    layers.RandomRotation: {"factor": 0.2},
    layers.RandomTranslation: {"height_factor": 0.3, "width_factor": 0.3},
    layers.RandomZoom: {"height_factor": (0.1, 0.4)},
    layers.RandomShear: {"x_factor": 0.5, "y_factor": 0.5},
    layers.RandomPerspective: always,
    layers.RandomElasticTransform: always,
    layers.RandomErasing: {"fill_value": 5, **always},
}.items():
    has = signature(kind).parameters
    plain = outcome(kind, last, options)
    order = {"data_format": "channels_first", **options}
    moved = outcome(kind, first, order).transpose(0, 2, 3, 1)
    columns = [f"{abs(plain - moved).max():5.0f}"]
    for seed in [0, 1]:
        again = outcome(kind, last, options, seed=seed)
        columns.append(f"{abs(plain - again).max():5.0f}")
    for way in ["bilinear", "nearest"]:
        if "interpolation" in has:
            near = outcome(kind, last, {"interpolation": way, **options})
            new = np.count_nonzero(~np.isin(near, last))
            columns.append(f"{new:7d}")
        else:
            columns.append("      -")
    if "fill_value" in has:
        filling = {"fill_value": 5}
        if "fill_mode" in has:
            filling["fill_mode"] = "constant"
        if kind is layers.RandomElasticTransform:
            filling.update(interpolation="nearest", scale=(1.0, 1.0))
        if kind is layers.Resizing:
            filling.update(width=8, pad_to_aspect_ratio=True)
        filled = outcome(kind, last, {**options, **filling}) == 5
        columns.append(f"{filled.sum() // 3:7d}")
    else:
        columns.append("      -")
    print(f"{kind.__name__:22}", *columns)

# Output:
#                        first  seed other bilinear nearest filled
# Resizing                   0     0     0      96       0      32
# CenterCrop                 0     0     0       -       -       -
# RandomCrop                 0     0   231       -       -       -
# RandomFlip                 0     0   245       -       -       -
# RandomRotation             0     0   208     384       0       8
# RandomTranslation          0     0   185     378       0      22
# RandomZoom                 0     0   123     372       0      28
# RandomShear                0     0   213     333       0      10
# RandomPerspective          0     0   244     378      96      30
# RandomElasticTransform     0     0   152     382       0       3
# RandomErasing              0     0   249       -       -      24
