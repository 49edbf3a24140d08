# 归一化层
# 出自 docs/zh/api/layers/normalization.md#frozen

import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")

norm = layers.BatchNormalization(momentum=0.9)
norm.build((None, 2))
norm.trainable = False
print("training=True: ", norm(batch, training=True).numpy()[0])
print("training=False:", norm(batch, training=False).numpy()[0])
print("moving mean:   ", norm.moving_mean.numpy())

# 输出：
# training=True:  [0.9995004 9.995004 ]
# training=False: [0.9995004 9.995004 ]
# moving mean:    [0. 0.]
