# Adam 一族
# 出自 docs/zh/api/optimizers/adaptive.md#lamb-at-zero

import keras
import numpy as np
from keras import optimizers

weight = keras.Variable([0.0, 0.0])
optimizers.Lamb(0.1).apply([np.array([3.0, -0.5], "float32")], [weight])
print("from 0 and 0:", weight.numpy().round(4))

# 输出：
# from 0 and 0: [-0.1  0.1]
