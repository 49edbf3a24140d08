# 正则化器
# 出自 docs/zh/api/regularizers.md#no-number

import keras
import numpy as np
from keras import layers, regularizers

inputs, targets = np.ones((8, 3)), np.zeros((8, 2))
shape = {"kernel_initializer": "ones", "use_bias": False}
active = layers.Dense(3, activity_regularizer=regularizers.L1(0.001), **shape)
for shape_of_input in [(8, 3), (4, 3), (4, 5, 3)]:
    active(np.ones(shape_of_input))
both = layers.Dense(3, kernel_regularizer="l2", activity_regularizer="l1", **shape)
start = keras.Input((3,))
twice = keras.Model(start, both(both(start)))

each = layers.Dense(2, kernel_regularizer=lambda kernel: 0.1 * kernel**2, **shape)
model = keras.Sequential([keras.Input((3,)), each])
model.compile(loss="mse", metrics=["mse"])
loss, error = model.evaluate(inputs, targets, verbose=0)
print(f"loss - error = {loss - error:.2f}, shape of the entry: {model.losses[0].shape}")

# 输出：
# loss - error = 0.60, shape of the entry: (3, 2)
