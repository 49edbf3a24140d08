# 归一化层
# 出自 docs/zh/api/layers/normalization.md#moving-initializers

import keras
import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
norm = layers.BatchNormalization(
    moving_mean_initializer=keras.initializers.Constant(5.0),
    moving_variance_initializer=keras.initializers.Constant(4.0),
)
print("Keras:  ", norm(batch).numpy()[0].round(3))
print("by hand:", ((batch[0] - 5) / np.sqrt(4 + 0.001)).round(3))
for synchronized in [False, True]:
    norm = layers.BatchNormalization(synchronized=synchronized)
    print(synchronized, norm(batch, training=True).numpy()[0].round(3))

# 输出：
# Keras:   [-2.   2.5]
# by hand: [-2.   2.5]
# False [-1.224 -0.926]
# True [-1.224 -0.926]
