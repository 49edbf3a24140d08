# 指标
# 出自 docs/zh/guides/metrics.md#unequal-batches

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import ops


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
for name in ("error_per_sample", "error_per_batch", "mae"):
    print(f"{name:16} {result[name]:.2f}")

# 输出：
# error_per_sample 0.20
# error_per_batch  0.50
# mae              0.20
