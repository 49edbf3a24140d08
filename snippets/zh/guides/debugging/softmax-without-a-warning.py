# 排查问题
# 出自 docs/zh/guides/debugging.md#softmax-without-a-warning

import numpy as np
import tensorflow as tf

scores = np.array([[-5.0], [0.0], [5.0]])

print("tf.nn.softmax:", tf.nn.softmax(scores).numpy().ravel())

# 输出：
# tf.nn.softmax: [1. 1. 1.]
