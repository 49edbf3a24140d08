# 指标
# 出自 docs/zh/guides/metrics.md#thresholds

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics
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
# 即 -2 |x - mean|^2，去掉对所有数字都相同的那一项
model.layers[0].set_weights([4 * means.T, -2 * np.sum(means**2, axis=1)])
x_new, y_new = pixels[new], digits.target[new]
model.compile(loss="sparse_categorical_crossentropy", metrics=["accuracy"])
is_eight = (y_new == 8).astype("float32")
p_eight = model.predict(x_new, verbose=0)[:, 8]

import matplotlib.pyplot as plt

thresholds = np.linspace(0.02, 0.98, 49).tolist()
precision = metrics.Precision(thresholds)(is_eight, p_eight)
recall = metrics.Recall(thresholds)(is_eight, p_eight)
plt.figure(figsize=(5, 3))
plt.plot(thresholds, precision, label="precision")
plt.plot(thresholds, recall, label="recall")
plt.xlabel("threshold")
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
