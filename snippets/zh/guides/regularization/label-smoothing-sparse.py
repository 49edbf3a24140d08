# 防止过拟合
# 出自 docs/zh/guides/regularization.md#label-smoothing-sparse

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

try:
    keras.losses.SparseCategoricalCrossentropy(label_smoothing=0.1)
except TypeError as error:
    print(error)

# 输出：
# SparseCategoricalCrossentropy.__init__() got an unexpected keyword argument 'label_smoothing'
