# 防止过拟合
# 出自 docs/zh/guides/regularization.md#max-norm

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
x_train, x_val, y_train, y_val = train_test_split(
    x, y, train_size=200, random_state=0
)


def train(rate=0.0, noise=0.0, dense=None, **fit):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), layers.GaussianNoise(noise)])
    for _ in range(2):
        model.add(layers.Dense(64, activation="relu", **(dense or {})))
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(1))
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss="mse", metrics=["mse"]
    )
    history = model.fit(
        x_train,
        y_train,
        validation_data=(x_val, y_val),
        validation_batch_size=242,
        verbose=0,
        **{"batch_size": 50, "epochs": 25, **fit},
    )
    return model, history.history


plain, history = train()

limit = keras.constraints.MaxNorm(0.5, axis=0)
kernel = keras.ops.array([[3.0, 0.06], [4.0, 0.08]])
print(np.round(limit(kernel), 4))

model, _ = train(dense={"kernel_constraint": limit})
norms = np.linalg.norm(model.layers[1].kernel, axis=0)
print(f"longest: {norms.max():.2f}")
free = np.linalg.norm(plain.layers[1].kernel, axis=0)
print(f"longest without the constraint: {free.max():.2f}")

# 输出：
# [[0.3  0.06]
#  [0.4  0.08]]
# longest: 0.50
# longest without the constraint: 0.79
