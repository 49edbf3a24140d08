# Pooling layers
# From docs/en/api/layers/pooling.md#channels-first

import numpy as np
from keras import layers

for start, size in {
    "Max": (2,),
    "Average": (2,),
    "GlobalMax": (),
    "GlobalAverage": (),
    "AdaptiveMax": (3,),
    "AdaptiveAverage": (3,),
}.items():
    for axes in [1, 2, 3]:
        kind = getattr(layers, f"{start}Pooling{axes}D")
        data = np.random.default_rng(0).normal(size=(2, *[6] * axes, 4))
        last = kind(*size)(data).numpy()
        moved = np.moveaxis(data, -1, 1)
        first = kind(*size, data_format="channels_first")(moved).numpy()
        apart = abs(np.moveaxis(last, -1, 1) - first).max()
        told = f"{last.shape} and {first.shape}"
        print(f"{kind.__name__:24} {told}: {apart:.4f} apart")

# Output:
# MaxPooling1D             (2, 3, 4) and (2, 4, 3): 0.0000 apart
# MaxPooling2D             (2, 3, 3, 4) and (2, 4, 3, 3): 0.0000 apart
# MaxPooling3D             (2, 3, 3, 3, 4) and (2, 4, 3, 3, 3): 0.0000 apart
# AveragePooling1D         (2, 3, 4) and (2, 4, 3): 0.0000 apart
# AveragePooling2D         (2, 3, 3, 4) and (2, 4, 3, 3): 0.0000 apart
# AveragePooling3D         (2, 3, 3, 3, 4) and (2, 4, 3, 3, 3): 0.0000 apart
# GlobalMaxPooling1D       (2, 4) and (2, 4): 0.0000 apart
# GlobalMaxPooling2D       (2, 4) and (2, 4): 0.0000 apart
# GlobalMaxPooling3D       (2, 4) and (2, 4): 0.0000 apart
# GlobalAveragePooling1D   (2, 4) and (2, 4): 0.0000 apart
# GlobalAveragePooling2D   (2, 4) and (2, 4): 0.0000 apart
# GlobalAveragePooling3D   (2, 4) and (2, 4): 0.0000 apart
# AdaptiveMaxPooling1D     (2, 3, 4) and (2, 4, 3): 0.0000 apart
# AdaptiveMaxPooling2D     (2, 3, 3, 4) and (2, 4, 3, 3): 0.0000 apart
# AdaptiveMaxPooling3D     (2, 3, 3, 3, 4) and (2, 4, 3, 3, 3): 0.0000 apart
# AdaptiveAveragePooling1D (2, 3, 4) and (2, 4, 3): 0.0000 apart
# AdaptiveAveragePooling2D (2, 3, 3, 4) and (2, 4, 3, 3): 0.0000 apart
# AdaptiveAveragePooling3D (2, 3, 3, 3, 4) and (2, 4, 3, 3, 3): 0.0000 apart
