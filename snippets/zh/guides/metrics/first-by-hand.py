# 指标
# 出自 docs/zh/guides/metrics.md#first-by-hand

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import keras
import numpy as np
from keras import metrics
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
result = model.evaluate(x_test, y_test, verbose=0, return_dict=True)

found = model.predict(x_test, verbose=0)[:, 0] > 0.5
hits = np.sum(found & (y_test == 1))
print(f"accuracy  {np.mean(found == y_test):.2f}")
print(f"precision {hits / np.sum(found):.2f}")
print(f"recall    {hits / np.sum(y_test):.2f}")
print(f"malignant: {np.mean(y_test):.2f}")

# 输出：
# accuracy  0.96
# precision 0.93
# recall    0.96
# malignant: 0.37
