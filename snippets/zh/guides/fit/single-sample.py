# 用 fit 训练
# 出自 docs/zh/guides/fit.md#single-sample

import keras
import numpy as np
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, y = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y, test_size=0.25, random_state=0
)


def build():
    normalize = keras.layers.Normalization()
    normalize.adapt(x_train)
    return keras.Sequential(
        [
            keras.Input((30,)),
            normalize,
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )


points = np.array([[1.0], [2.0], [3.0], [4.0]])
targets = np.array([[0.0], [2.0], [0.0], [0.0]])
error = np.abs(points - targets).ravel()

try:
    build().predict(x_test[0], verbose=0)
except ValueError as error:
    print(str(error).splitlines()[2].split(". ")[1])
print(build().predict(x_test[0][None], verbose=0).shape)

# 输出：
# Expected shape (None, 30), but input has incompatible shape (30,)
# (1, 1)
