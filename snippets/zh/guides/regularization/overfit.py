# 防止过拟合
# 出自 docs/zh/guides/regularization.md#overfit

import keras
import matplotlib.pyplot as plt
import numpy as np
from keras import layers, regularizers
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
best, last = min(history["val_mse"]), history["val_mse"][-1]
print(f"always predicting the mean: {np.mean(y_val**2):.2f}")
print(f"training error, last epoch: {history['mse'][-1]:.2f}")
print(f"validation error: best {best:.2f}, last epoch {last:.2f}")

epochs = range(1, 26)
plt.figure(figsize=(5, 3.2))
plt.plot(epochs, history["mse"], label="training")
plt.plot(epochs, history["val_mse"], label="validation")
plt.axhline(1, color="C2", linestyle=":", label="predicting the mean")
plt.xlabel("epoch")
plt.ylabel("mean squared error")
plt.ylim(0, 1.5)
plt.legend()
plt.tight_layout()
plt.show()

# 输出：
# always predicting the mean: 0.95
# training error, last epoch: 0.12
# validation error: best 0.55, last epoch 0.85
