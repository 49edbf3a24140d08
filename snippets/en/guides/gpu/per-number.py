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
        f"{name:6} {batch:5} {multiplications / 1e6:7.1f}M {weights:9} "
        f"{multiplications / weights:7.0f}"
    )


print(f"{'':6} batch products gradients   ratio")
for batch in (32, 256):
    per_number("Dense", keras.layers.Dense(1024), (1024,), batch)
    per_number("Conv2D", keras.layers.Conv2D(64, 3), (34, 34, 64), batch)

# Output:
#        batch products gradients   ratio
# Dense     32    33.6M   1049600      32
# Conv2D    32  1208.0M     36928   32711
# Dense    256   268.4M   1049600     256
# Conv2D   256  9663.7M     36928  261690
