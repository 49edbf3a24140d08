# 核心层
# 出自 docs/zh/api/layers/core.md#lambda-masks

import keras
import numpy as np
from keras import layers

padded = keras.Input((3, 1))
masked = layers.Masking()(padded)
passing = layers.Lambda(lambda x: x * 2, mask=lambda x, mask: mask)
stopping = layers.Lambda(lambda x: x * 2, name="twice")
steps = np.array([[[1.0], [3.0], [0.0]]])
for layer in [passing, stopping]:
    mean = layers.GlobalAveragePooling1D()(layer(masked))
    print("mean", keras.Model(padded, mean)(steps).numpy())

# 输出：
# mean [[4.]]
# mean [[2.6666667]]
# UserWarning: Layer 'twice' (of type Lambda) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
