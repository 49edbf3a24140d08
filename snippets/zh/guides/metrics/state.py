# 指标
# 出自 docs/zh/guides/metrics.md#state

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
from keras import metrics

accuracy = metrics.BinaryAccuracy()
accuracy.update_state([[1], [0], [1]], [[0.9], [0.2], [0.3]])
print(f"after one batch: {accuracy.result():.4f}, by hand {2 / 3:.4f}")
accuracy.update_state([[1]], [[0.8]])
print(f"after two:       {accuracy.result():.4f}, by hand {3 / 4:.4f}")
for variable in accuracy.variables:
    print("it remembers:", variable.name, variable.numpy())
accuracy.reset_state()
print("after a reset:  ", accuracy.result().numpy())

# 输出：
# after one batch: 0.6667, by hand 0.6667
# after two:       0.7500, by hand 0.7500
# it remembers: total 3.0
# it remembers: count 4.0
# after a reset:   0.0
