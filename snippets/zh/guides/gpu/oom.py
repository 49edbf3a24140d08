# 使用 GPU
# 出自 docs/zh/guides/gpu.md#oom

import tensorflow as tf

try:
    tf.ones((10**7, 10**7))
except tf.errors.ResourceExhaustedError as error:
    print(type(error).__name__)
    print(error.message.split("}} ")[1].split(" on ")[0])

# 输出：
# ResourceExhaustedError
# OOM when allocating tensor with shape[10000000,10000000] and type float
