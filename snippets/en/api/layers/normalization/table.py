# Normalization layers
# From docs/en/api/layers/normalization.md#table

import numpy as np
from keras import layers

images = np.random.default_rng(0).normal(size=(2, 3, 3, 4))
for norm in [
    layers.BatchNormalization(),
    layers.LayerNormalization(),
    layers.LayerNormalization(axis=[1, 2, 3]),
    layers.GroupNormalization(2),
    layers.GroupNormalization(-1),
    layers.RMSNormalization(),
    layers.UnitNormalization(),
]:
    training, inference = norm(images, training=True), norm(images)
    print(
        f"{type(norm).__name__:18} {norm.count_params():2} weights,",
        f"{sum(int(np.prod(w.shape)) for w in norm.trainable_weights):2}",
        "trained, training and inference",
        f"{abs(training - inference).numpy().max():.1f} apart",
    )

# Output:
# BatchNormalization 16 weights,  8 trained, training and inference 0.5 apart
# LayerNormalization  8 weights,  8 trained, training and inference 0.0 apart
# LayerNormalization 72 weights, 72 trained, training and inference 0.0 apart
# GroupNormalization  8 weights,  8 trained, training and inference 0.0 apart
# GroupNormalization  8 weights,  8 trained, training and inference 0.0 apart
# RMSNormalization    4 weights,  4 trained, training and inference 0.0 apart
# UnitNormalization   0 weights,  0 trained, training and inference 0.0 apart
