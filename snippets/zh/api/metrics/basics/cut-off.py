# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#cut-off

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split

x, y = load_diabetes(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, y[:, None], random_state=0
)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
model.compile(
    keras.optimizers.Adam(10.0),
    loss="mse",
    metrics=[
        "mae",
        metrics.RootMeanSquaredError(name="rmse"),
        metrics.R2Score(name="r2"),
    ],
)
model.fit(x_train, y_train, epochs=40, verbose=0)
result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
error = model.predict(x_test, verbose=0) - y_test

half, one = np.array([0.5]), np.array([1])
for metric in [
    metrics.MeanSquaredError,
    metrics.MeanAbsoluteError,
    metrics.RootMeanSquaredError,
]:
    print(
        metric().name,
        metric()(half, one).numpy(),
        "but",
        metric()(half, one * 1.0).numpy(),
    )
numbers, table = np.array([1.0, 2.0]), np.array([[1.0, 2.0], [1.0, 2.0]])
print(
    "two targets, four predictions:",
    metrics.RootMeanSquaredError()(numbers, table).numpy(),
)
try:
    metrics.MeanSquaredError()(np.zeros(3), np.zeros((3, 2)))
except Exception as error:
    print(type(error).__name__, str(error).split("}} ")[1].split(" [Op")[0])

# 输出：
# mean_squared_error 1.0 but 0.25
# mean_absolute_error 1.0 but 0.5
# root_mean_squared_error 0.5 but 0.5
# two targets, four predictions: 0.0
# InvalidArgumentError Incompatible shapes: [3] vs. [3,2]
