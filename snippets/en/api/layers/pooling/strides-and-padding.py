# Pooling layers
# From docs/en/api/layers/pooling.md#strides-and-padding

import numpy as np
from keras import layers


sequence = np.array([1.0, 5.0, 2.0, 4.0, 3.0], dtype="float32").reshape(
    1, 5, 1
)


def show(layer):
    name, config = type(layer).__name__, layer.get_config()
    told = f"{config['pool_size']}, {config['strides']}, {config['padding']}"
    print(f"{name} {told}:", layer(sequence).numpy().ravel().round(3))


print("of", sequence.ravel())
show(layers.MaxPooling1D())
show(layers.MaxPooling1D(padding="same"))
show(layers.MaxPooling1D(2, strides=1))
show(layers.AveragePooling1D(2, padding="same"))
show(layers.AveragePooling1D(3, strides=1, padding="same"))

# Output:
# of [1. 5. 2. 4. 3.]
# MaxPooling1D (2,), (2,), valid: [5. 4.]
# MaxPooling1D (2,), (2,), same: [5. 4. 3.]
# MaxPooling1D (2,), (1,), valid: [5. 5. 4. 4.]
# AveragePooling1D (2,), (2,), same: [3. 3. 3.]
# AveragePooling1D (3,), (1,), same: [3.    2.667 3.667 3.    3.5  ]
