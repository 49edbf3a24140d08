# 指标：平均与数值误差
# 出自 docs/zh/api/metrics/basics.md#configuration

import keras
import numpy as np
from keras import metrics
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
from keras import ops

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


def beyond(y_true, y_pred, limit=1.0):
    return ops.cast(ops.abs(y_true - y_pred) > limit, "float32")


targets, outputs = np.array([1.0, 2.0, 5.0]), np.array([1.5, 5.0, 2.5])

used = metrics.Sum(name="seen")
used.update_state([2.0, 3.0])
config = metrics.serialize(used)
print(config)
back = metrics.deserialize(config)
print(back, float(used.result()), float(back.result()))

wrapped = metrics.serialize(metrics.MeanMetricWrapper(beyond, limit=2.0))
own = {"beyond": beyond}
print(
    metrics.deserialize(wrapped, custom_objects=own)(targets, outputs).numpy()
)
try:
    metrics.deserialize(wrapped)
except TypeError as error:
    print("Could" + str(error).split("Could")[1].split(".")[0])
print("a string:", repr(metrics.deserialize(metrics.serialize(beyond))))

# 输出：
# {'module': 'keras.metrics', 'class_name': 'Sum', 'config': {'name': 'seen', 'dtype': 'float32'}, 'registered_name': None}
# <Sum name=seen> 5.0 0.0
# 0.6666667
# Could not locate function 'beyond'
# a string: 'beyond'
