# 优化器
# 出自 docs/zh/guides/optimizers.md#rate-from-function

import keras
import numpy as np
from keras import optimizers

rate = 0.25
model = keras.Sequential([keras.Input((1,))])
model.add(keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros"))
model.compile(optimizers.SGD(lambda: rate), loss="mse")
for rate in (0.25, 0.0):
    model.fit(np.ones((1, 1)), np.ones((1, 1)), verbose=0)
    told = float(model.optimizer.learning_rate)
    print(f"it tells {told}, weight {model.get_weights()[0].item():.4f}")
try:
    model.optimizer.learning_rate = 0.1
except AttributeError as error:
    print(error)

# 输出：
# it tells 0.25, weight 0.5000
# it tells 0.0, weight 0.7500
# 'function' object has no attribute 'assign'
