# 用 fit 训练
# 出自 docs/zh/guides/fit.md#a-number

import keras
import numpy as np
from sklearn.model_selection import train_test_split
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
print("targets from", y.min(), "to", y.max())
x, x_new, y, y_new = train_test_split(x, y, random_state=0)
keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(x)
hidden = keras.layers.Dense(16, "relu")
model = keras.Sequential([normalize, hidden, keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(0.05), loss="mse", metrics=["mae"])
model.fit(x, y, epochs=30, verbose=0)
result = model.evaluate(x_new, y_new, verbose=0, return_dict=True)
print(f"the model is off by {result['mae']:.1f}", end=", ")
print(f"the mean by {np.abs(y_new - y.mean()).mean():.1f}")

# 输出：
# targets from 25.0 to 346.0
# the model is off by 46.3, the mean by 58.3
