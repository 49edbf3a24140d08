# 损失函数
# 出自 docs/zh/guides/losses.md#three-spellings

import keras
import numpy as np
from keras import losses

y_true = np.array([[1.0, 2.0], [3.0, 4.0]])
y_pred = np.array([[1.5, 2.0], [3.0, 8.0]])
print("by hand: ", np.mean((y_true - y_pred) ** 2, axis=-1))
print("function:", losses.mean_squared_error(y_true, y_pred).numpy())
print("object:  ", losses.MeanSquaredError()(y_true, y_pred).numpy())

model = keras.Sequential([keras.Input((2,)), keras.layers.Identity()])
model.compile(loss="mean_squared_error")
print("compile: ", model.evaluate(y_pred, y_true, verbose=0))

# 输出：
# by hand:  [0.125 8.   ]
# function: [0.125 8.   ]
# object:   4.0625
# compile:  4.0625
