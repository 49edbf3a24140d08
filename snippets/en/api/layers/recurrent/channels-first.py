# Recurrent layers
# From docs/en/api/layers/recurrent.md#channels-first

import numpy as np
from keras import layers

for kind, axes in [
    (layers.ConvLSTM1D, 1),
    (layers.ConvLSTM2D, 2),
    (layers.ConvLSTM3D, 3),
]:
    rng = np.random.default_rng(0)
    film = rng.normal(size=(1, 3, *[5] * axes, 2)).astype("float32")
    first = np.moveaxis(film, -1, 2)
    layer = kind(4, 3)
    outputs = layer(film).numpy()
    moved = kind(4, 3, data_format="channels_first")
    moved.build(first.shape)
    moved.set_weights(layer.get_weights())
    result = moved(first).numpy()
    apart = abs(np.moveaxis(outputs, -1, 1) - result).max()
    print(outputs.shape, "and", result.shape, f"{apart:.4f} apart")

# Output:
# (1, 3, 4) and (1, 4, 3) 0.0000 apart
# (1, 3, 3, 4) and (1, 4, 3, 3) 0.0000 apart
# (1, 3, 3, 3, 4) and (1, 4, 3, 3, 3) 0.0000 apart
