# 防止过拟合
# 出自 docs/zh/guides/regularization.md#penalty-everywhere

import keras
from keras import layers, regularizers
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
x_train, x_val, y_train, y_val = train_test_split(
    x, y, train_size=200, random_state=0
)
model = keras.Sequential([keras.Input((10,))])
model.add(
    layers.Dense(
        1, kernel_initializer="ones", kernel_regularizer=regularizers.L2(0.1)
    )
)
model.compile(loss="mse", metrics=["mse"])
loss, error = model.evaluate(x_val, y_val, verbose=0)

model.compile(keras.optimizers.SGD(0.0), loss="mse", metrics=["mse"])
validation = {"validation_data": (x_val, y_val), "verbose": 0}
logs = model.fit(x_train, y_train, **validation).history
print(f"training:   {logs['loss'][0] - logs['mse'][0]:.4f}")
print(f"validation: {logs['val_loss'][0] - logs['val_mse'][0]:.4f}")
model.trainable = False
model.compile(loss="mse", metrics=["mse"])
loss, error = model.evaluate(x_val, y_val, verbose=0)
print(f"frozen:     {loss - error:.4f}")

# 输出：
# training:   1.0000
# validation: 1.0000
# frozen:     0.0000
