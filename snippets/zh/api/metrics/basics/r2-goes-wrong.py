# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#r2-goes-wrong

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
true = np.array([[1.0, 10.0], [2.0, 30.0], [4.0, 20.0], [5.0, 60.0]])
predicted = np.array([[1.5, 20.0], [2.0, 30.0], [3.0, 30.0], [5.0, 40.0]])
spread = np.sum((true - true.mean(axis=0)) ** 2, axis=0)
scores = 1 - np.sum((true - predicted) ** 2, axis=0) / spread

first, guess = true[:, :1], predicted[:, :1]
for offset in [0, 3000, 100_000]:
    value = metrics.R2Score(dtype="float64")(first + offset, guess + offset)
    print(f"targets plus {offset}: {value:.4f} instead of {scores[0]:.4f}")
constant = np.ones((3, 1))
print(
    "constant targets:",
    metrics.R2Score()(constant, constant + 1).numpy(),
    metrics.R2Score()(constant, constant).numpy(),
)
echo = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
echo.compile(loss="mse", metrics=[metrics.R2Score(num_regressors=1)])
for attempt in [
    lambda: metrics.R2Score()(first[:, 0], guess[:, 0]),
    lambda: metrics.R2Score().result(),
    lambda: echo.evaluate(guess, first, verbose=0),
]:
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__, str(error).split(". Y")[0])

# 输出：
# targets plus 0: 0.8750 instead of 0.8750
# targets plus 3000: 0.8958 instead of 0.8750
# targets plus 100000: 0.0000 instead of 0.8750
# constant targets: 0.0 nan
# ValueError R2Score expects 2D inputs with shape (batch_size, output_dim). Received input shapes: y_pred.shape=(4,) and y_true.shape=(4,).
# AttributeError 'R2Score' object has no attribute 'sum'
# OperatorNotAllowedInGraphError Using a symbolic `tf.Tensor` as a Python `bool` is not allowed
