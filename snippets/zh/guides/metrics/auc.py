# 指标
# 出自 docs/zh/guides/metrics.md#auc

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
from sklearn.metrics import roc_auc_score

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

print(f"scikit-learn: {roc_auc_score(is_eight, p_eight):.4f}")
for count in (5, 20, 200):
    auc = metrics.AUC(num_thresholds=count)
    print(f"{count:3} thresholds: {auc(is_eight, p_eight):.4f}")
crowded = p_eight / 1000
print(f"crowded, scikit-learn: {roc_auc_score(is_eight, crowded):.4f}")
print(f"crowded, Keras:        {metrics.AUC()(is_eight, crowded):.4f}")

# 输出：
# scikit-learn: 0.9877
#   5 thresholds: 0.9085
#  20 thresholds: 0.9839
# 200 thresholds: 0.9876
# crowded, scikit-learn: 0.9877
# crowded, Keras:        0.5000
