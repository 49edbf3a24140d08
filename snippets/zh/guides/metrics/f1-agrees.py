# 指标
# 出自 docs/zh/guides/metrics.md#f1-agrees

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import numpy as np
from keras import metrics
from sklearn.metrics import f1_score

tags = np.array([[1, 0, 1], [1, 1, 0], [0, 0, 0], [0, 1, 1]])
scores = np.array(
    [[0.9, 0.2, 0.4], [0.3, 0.6, 0.1], [0.1, 0.2, 0.3], [0.2, 0.9, 0.7]]
)

built_in = metrics.F1Score(average="macro", threshold=0.5)
print(f"keras.metrics.F1Score: {built_in(tags, scores):.4f}")
in_sklearn = f1_score(tags, scores > 0.5, average="macro")
print(f"scikit-learn:          {in_sklearn:.4f}")
largest_only = metrics.F1Score(average="macro")
print(f"without threshold:     {largest_only(tags, scores):.4f}")

# 输出：
# keras.metrics.F1Score: 0.7778
# scikit-learn:          0.7778
# without threshold:     0.5556
