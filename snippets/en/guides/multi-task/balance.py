# Several tasks at once
# From docs/en/guides/multi-task.md#balance

import numpy as np
import tensorflow as tf

fixed = np.array([0.5, 8.0], dtype="float32")
log_variances = tf.Variable([0.0, 0.0])
for step in range(500):
    with tf.GradientTape() as tape:
        total = tf.reduce_sum(tf.exp(-log_variances) * fixed + log_variances)
    log_variances.assign_sub(0.1 * tape.gradient(total, log_variances))
print("weights:", tf.exp(-log_variances).numpy().round(4))

# Output:
# weights: [2.    0.125]
