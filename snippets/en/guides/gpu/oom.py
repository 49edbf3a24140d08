# Use a GPU
# From docs/en/guides/gpu.md#oom

import tensorflow as tf

try:
    tf.ones((10**7, 10**7))
except tf.errors.ResourceExhaustedError as error:
    print(type(error).__name__)
    print(error.message.split("}} ")[1].split(" on ")[0])

# Output:
# ResourceExhaustedError
# OOM when allocating tensor with shape[10000000,10000000] and type float
