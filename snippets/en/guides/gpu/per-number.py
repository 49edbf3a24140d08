# Use a GPU
# From docs/en/guides/gpu.md#per-number

import keras
import numpy as np


def per_number(name, layer, shape, batch):
    layer.build((None, *shape))
    weights = layer.count_params()
    positions = int(np.prod(layer.compute_output_shape((1, *shape))[1:-1]))
    multiplications = batch * positions * int(np.prod(layer.kernel.shape))
    print(
        f"{name:6} batch {batch:3}: {multiplications / 1e6:7.1f} million "
        f"multiplications, {weights:7} gradients, ratio "
        f"{multiplications / weights:7.0f}"
    )


for batch in (32, 256):
    per_number("Dense", keras.layers.Dense(1024), (1024,), batch)
    per_number("Conv2D", keras.layers.Conv2D(64, 3), (34, 34, 64), batch)

# Output:
# Dense  batch  32:    33.6 million multiplications, 1049600 gradients, ratio      32
# Conv2D batch  32:  1208.0 million multiplications,   36928 gradients, ratio   32711
# Dense  batch 256:   268.4 million multiplications, 1049600 gradients, ratio     256
# Conv2D batch 256:  9663.7 million multiplications,   36928 gradients, ratio  261690
