# Custom layers
# From docs/en/guides/custom-layers.md#default-values

import keras
import numpy as np

plain = keras.layers.Layer()
print(plain.add_weight().shape)
for dtype in ("int32", "bool"):
    print(dtype, plain.add_weight(dtype=dtype).numpy())
values = plain.add_weight(shape=(300, 200)).numpy()
print("from", values.min().round(2), "to", values.max().round(2))
print("glorot_uniform: up to", round(np.sqrt(6 / (300 + 200)), 2))

# Output:
# ()
# int32 0
# bool False
# from -0.11 to 0.11
# glorot_uniform: up to 0.11
