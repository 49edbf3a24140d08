# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#metric-mistakes

import keras
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


class Forgetful(metrics.Metric):
    def __init__(self):
        self.total = self.add_variable((), "zeros")


for make in [Forgetful, lambda: metrics.Metric("mine")]:
    try:
        make()
    except (RuntimeError, ValueError) as error:
        print(type(error).__name__, str(error))

# 输出：
# RuntimeError You forgot to call `super().__init__()` in the `__init__()` method. Go add it!
# ValueError Cannot convert 'mine' to a mixed precision DTypePolicy. Valid policies include 'mixed_float16', 'mixed_bfloat16', and the name of any float dtype such as 'float32'.
