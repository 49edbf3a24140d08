# 使用 GPU
# 出自 docs/zh/guides/gpu.md#found

import tensorflow as tf

product = tf.matmul([[1.0, 2.0]], [[3.0], [4.0]])
print("GPUs found:", len(tf.config.list_physical_devices("GPU")))
print("computed on", product.device.rpartition("/")[2])

# 输出：
# GPUs found: 0
# computed on device:CPU:0
