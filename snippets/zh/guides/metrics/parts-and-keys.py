# 指标
# 出自 docs/zh/guides/metrics.md#parts-and-keys

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
echo.compile(loss="mae", metrics=["mae"], weighted_metrics=["mae"])
weights = np.array([1.0, 1.0, 1.0, 1.0, 4.0])
result = echo.evaluate(
    outputs,
    np.zeros((5, 1)),
    sample_weight=weights,
    verbose=0,
    return_dict=True,
)


class Incomplete(metrics.Metric):
    def __init__(self, name="incomplete", **kwargs):
        super().__init__(name=name, **kwargs)
        self.total = self.add_weight((), "zeros", name="total")

    def update_state(self, y_true, y_pred, sample_weight=None):
        self.total.assign_add(ops.sum(ops.abs(y_true - y_pred)))


echo.compile(loss="mae", metrics=[Incomplete()])


class Errors(metrics.Metric):
    def __init__(self, name="errors", **kwargs):
        super().__init__(name=name, **kwargs)
        self.mean = metrics.Mean()
        self.squares = metrics.Mean()

    def update_state(self, y_true, y_pred, sample_weight=None):
        error = ops.cast(y_pred, self.dtype) - ops.cast(y_true, self.dtype)
        self.mean.update_state(error, sample_weight)
        self.squares.update_state(error**2, sample_weight)

    def result(self):
        mean = self.mean.result()
        return {"bias": mean, "variance": self.squares.result() - mean**2}


echo.compile(loss="mae", metrics=[Errors()])
result = echo.evaluate(outputs, np.zeros((5, 1)), verbose=0, return_dict=True)

errors = Errors()
errors.update_state(np.zeros(5), np.ones(5))
print("count of the part:", errors.mean.count.numpy())
errors.reset_state()
print("after a reset:    ", errors.mean.count.numpy())
echo.compile(loss="mae", metrics=[Errors(name="a"), Errors(name="b")])
zeros = np.zeros((5, 1))
print(sorted(echo.evaluate(zeros, zeros, verbose=0, return_dict=True)))

# 输出：
# count of the part: 5.0
# after a reset:     0.0
# ['bias', 'loss', 'variance']
