# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#wrapper

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
for limit in [1.0, 2.7]:
    share = metrics.MeanMetricWrapper(beyond, name="beyond", limit=limit)
    plain = share(targets, outputs).numpy()
    share.reset_state()
    weighted = share(targets, outputs, sample_weight=[2.0, 1.0, 1.0]).numpy()
    far = abs(targets - outputs) > limit
    print(f"beyond {limit}: {plain:.3f} = {far.mean():.3f}", end=", ")
    print(f"weighted {weighted:.3f} = {far @ [2, 1, 1] / 4:.3f}")
try:
    metrics.MeanMetricWrapper("mae")(targets, outputs)
except TypeError as error:
    print(error)

# Output:
# beyond 1.0: 0.667 = 0.667, weighted 0.500 = 0.500
# beyond 2.7: 0.333 = 0.333, weighted 0.250 = 0.250
# 'str' object is not callable
