# 防止过拟合
# 出自 docs/zh/guides/regularization.md#batch-size

import keras
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


_, longer = train(batch_size=200, epochs=100, validation_freq=100)
print(f"training error: {longer['mse'][-1]:.2f}")
print(f"validation error: {longer['val_mse'][-1]:.2f}")

# 输出：
# training error: 0.00
# validation error: 0.95
