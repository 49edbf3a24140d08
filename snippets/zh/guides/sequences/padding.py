# 序列与时间序列
# 出自 docs/zh/guides/sequences.md#padding

import numpy as np
import keras
from keras import layers


readings = [[0.5, 1.0], [0.2, 0.0, 0.9], [1.0, 0.3, -0.2, 0.4, 0.8]]
keras.utils.set_random_seed(0)
lstm = layers.LSTM(1)
mask = layers.Masking(mask_value=-9.0)


def show(name, outputs):
    values = np.array(outputs).ravel()
    print(f"{name:22}", *(f"{value:7.3f}" for value in values))


show("each alone", [lstm(np.array([one])[..., None]) for one in readings])
for side in "pre", "post":
    padded = keras.utils.pad_sequences(
        readings, padding=side, value=-9.0, dtype="float32"
    )[..., None]
    print(side, padded[0, :, 0].tolist())
    show("  without a mask", lstm(padded))
    show("  with Masking(-9)", lstm(mask(padded)))

# 输出：
# each alone               0.118   0.098   0.123
# pre [-9.0, -9.0, -9.0, 0.5, 1.0]
#   without a mask         0.017   0.059   0.123
#   with Masking(-9)       0.118   0.098   0.123
# post [0.5, 1.0, -9.0, -9.0, -9.0]
#   without a mask        -0.660  -0.480   0.123
#   with Masking(-9)       0.118   0.098   0.123
