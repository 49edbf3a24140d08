# Metrics
# From docs/en/guides/metrics.md#first-training

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)

import keras
import numpy as np
from keras import metrics, ops
from sklearn.datasets import load_breast_cancer
from sklearn.model_selection import train_test_split

x, benign = load_breast_cancer(return_X_y=True)
x_train, x_test, y_train, y_test = train_test_split(
    x, 1 - benign, stratify=benign, random_state=0
)
keras.utils.set_random_seed(0)
normalize = keras.layers.Normalization()
normalize.adapt(x_train)
last = keras.layers.Dense(1, activation="sigmoid")
model = keras.Sequential([keras.Input((30,)), normalize, last])
model.compile(
    keras.optimizers.Adam(0.01),
    loss="binary_crossentropy",
    metrics=["accuracy", metrics.Precision(), metrics.Recall()],
)
history = model.fit(
    x_train, y_train, validation_split=0.2, epochs=10, verbose=0
)
print("first and last epoch:")
for name, values in history.history.items():
    print(f"  {name:14} {values[0]:.2f} {values[-1]:.2f}")
print("test set:")
result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)
for name, value in result.items():
    print(f"  {name:14} {value:.2f}")

# Output:
# first and last epoch:
#   accuracy       0.94 0.98
#   loss           0.27 0.08
#   precision      0.90 0.98
#   recall         0.93 0.97
#   val_accuracy   0.97 1.00
#   val_loss       0.17 0.06
#   val_precision  0.97 1.00
#   val_recall     0.94 1.00
# test set:
#   accuracy       0.96
#   loss           0.11
#   precision      0.93
#   recall         0.96
