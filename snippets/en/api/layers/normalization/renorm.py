# Normalization layers
# From docs/en/api/layers/normalization.md#renorm

import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
mean, variance = batch.mean(axis=0), batch.var(axis=0)

spread = np.sqrt(variance + 0.001)
ordinary = (batch - mean) / spread
for limits in [
    None,
    {"rmin": 0.5, "rmax": 2.0, "dmax": 3.0},
    {"rmin": 1.0, "rmax": 1.0, "dmax": 0.0},
]:
    norm = layers.BatchNormalization(renorm=True, renorm_clipping=limits)
    r, d = spread / 1, (mean - 0) / 1
    if limits:
        r = r.clip(limits["rmin"], limits["rmax"])
        d = d.clip(-limits["dmax"], limits["dmax"])
    print("Keras:  ", norm(batch, training=True).numpy()[2].round(3), limits)
    print("by hand:", (ordinary * r + d)[2].round(3))
for limits in [{"max": 1.0}, {"rmin": 2.0, "rmax": 1.0}]:
    try:
        layers.BatchNormalization(renorm=True, renorm_clipping=limits)
    except ValueError as error:
        print(error)

# Output:
# Keras:   [ 3. 60.] None
# by hand: [ 3. 60.]
# Keras:   [3.    5.777] {'rmin': 0.5, 'rmax': 2.0, 'dmax': 3.0}
# by hand: [3.    5.777]
# Keras:   [1.224 1.389] {'rmin': 1.0, 'rmax': 1.0, 'dmax': 0.0}
# by hand: [1.224 1.389]
# Received invalid keys for `renorm_clipping` argument: {'max': 1.0}. Supported values: ['rmax', 'rmin', 'dmax'].
# rmax should be greater than rmin in the `renorm_clipping` argument. Received: rmax={rmax}, rmin={rmin}.
