# 使用 GPU
# 出自 docs/zh/guides/gpu.md#visible-devices

import tensorflow as tf

product = tf.matmul([[1.0, 2.0]], [[3.0], [4.0]])
len(tf.config.list_physical_devices('GPU'))
product.device.rpartition('/')[2]

try:
    tf.config.set_visible_devices([], "CPU")
except RuntimeError as error:
    print(error)

# 输出：
# Visible devices cannot be modified after being initialized
