# 指标
# 出自 docs/zh/guides/metrics.md#types-of-targets

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics, ops


def error_per_sample(y_true, y_pred):
    return ops.abs(y_true - y_pred)


def error_per_batch(y_true, y_pred):
    return ops.mean(ops.abs(y_true - y_pred))


echo = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
echo.compile(loss="mae", metrics=[error_per_sample, error_per_batch, "mae"])
outputs = np.array([[0.0], [0.0], [0.0], [0.0], [1.0]])
result = echo.evaluate(
    outputs, np.zeros((5, 1)), batch_size=4, verbose=0, return_dict=True
)


def precision_function(y_true, y_pred):
    y_true = ops.cast(y_true, "float32")
    found = ops.cast(y_pred > 0.5, "float32")
    return ops.sum(y_true * found) / ops.maximum(ops.sum(found), 1.0)


answers = np.array([0, 1, 0, 0, 1, 1, 1, 1])[:, None]
guesses = np.array([0.9, 0.1, 0.1, 0.1, 0.9, 0.9, 0.8, 0.9])[:, None]
echo.compile(
    loss="mae",
    metrics=[precision_function, metrics.Precision(name="precision")],
)
for batch_size in (2, 4, 8):
    result = echo.evaluate(
        guesses, answers, batch_size, verbose=0, return_dict=True
    )
    wrong, right = result["precision_function"], result["precision"]


def told(name):
    def function(y_true, y_pred):
        print(name, "gets", y_true.dtype.name)
        return ops.abs(ops.cast(y_true, "float32") - y_pred)

    return function


echo.compile(loss=told("loss"), metrics=[told("metric")], run_eagerly=True)
result = echo.evaluate(guesses, answers, batch_size=8, verbose=0)

# 输出：
# loss gets float32
# metric gets int64
