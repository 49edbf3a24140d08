# Metrics
# From docs/en/guides/metrics.md#used-before

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics

zeros = np.zeros((2, 1))
mae = metrics.MeanAbsoluteError(name="mae")
mae.update_state(zeros, zeros + 1)
model = keras.Sequential([keras.Input((1,)), keras.layers.Identity()])
model.compile(loss="mae", metrics=[mae])
for _ in range(2):
    print(model.evaluate(zeros, zeros, verbose=0, return_dict=True))

# Output:
# {'loss': 0.0, 'mae': 0.5}
# {'loss': 0.0, 'mae': 0.0}
