# 防止过拟合
# 出自 docs/zh/guides/regularization.md#penalty-in-the-loss

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
print(f"loss - error: {loss - error:.4f}")
print(f"model.losses: {float(sum(model.losses)):.4f} = 0.1 * 10 * 1²")

# 输出：
# loss - error: 1.0000
# model.losses: 1.0000 = 0.1 * 10 * 1²
