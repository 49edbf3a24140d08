# Model：其余方法
# 出自 docs/zh/api/models/methods.md#added-losses

import keras
import numpy as np

numbers = np.array([[1.0], [3.0]], "float32")
adding = keras.layers.ActivityRegularization(l1=1.0)
added = keras.Sequential([keras.Input((1,)), adding])
added.compile(loss="mse")
for data in (numbers, numbers[:1]):
    outputs = added(data)
    print(float(added.compute_loss(y=0 * data, y_pred=outputs)), end=" ")
print("by hand:", (1 + 9) / 2 + (1 + 3) / 2, 1.0 + 1.0)

# 输出：
# 7.0 2.0 by hand: 7.0 2.0
