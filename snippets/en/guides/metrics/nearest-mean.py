# Metrics
# From docs/en/guides/metrics.md#nearest-mean

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from sklearn.datasets import load_digits

digits = load_digits()
pixels = digits.data / 16
known, new = slice(0, 900), slice(900, None)
means = [
    pixels[known][digits.target[known] == d].mean(axis=0) for d in range(10)
]
means = np.array(means)

model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
model.add(keras.layers.Softmax())
# -2 |x - mean|^2, without the part that is the same for all digits
model.layers[0].set_weights([4 * means.T, -2 * np.sum(means**2, axis=1)])
x_new, y_new = pixels[new], digits.target[new]
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
print("accuracy:", round(model.evaluate(x_new, y_new, verbose=0)[1], 2))

# Output:
# accuracy: 0.88
