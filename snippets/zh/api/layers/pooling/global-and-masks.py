# 池化层
# 出自 docs/zh/api/layers/pooling.md#global-and-masks

import keras
import numpy as np
from keras import layers

padded = np.array([[[-2.0], [-4.0], [0.0], [0.0]]])
averaging = layers.GlobalAveragePooling1D(name="mean")
for pool in [averaging, layers.GlobalMaxPooling1D(name="largest")]:
    model = keras.Sequential([keras.Input((4, 1)), layers.Masking(), pool])
    print(type(pool).__name__, model(padded).numpy())

# 输出：
# GlobalAveragePooling1D [[-3.]]
# GlobalMaxPooling1D [[0.]]
# UserWarning: Layer 'largest' (of type GlobalMaxPooling1D) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
