# Policy gradients
# From docs/en/guides/policy-gradient.md#gradients-cancel

import numpy as np
import tensorflow as tf

free = tf.Variable([1.0, 3.0])
with tf.GradientTape() as tape:
    log_p = tf.nn.log_softmax(free)
rows = tape.jacobian(log_p, free).numpy()
chances = tf.nn.softmax(free).numpy()
for action in (0, 1):
    print(
        f"action {action}: chance {chances[action]:.2f}", rows[action].round(2)
    )
print(f"mean over the actions: {np.abs(chances @ rows).max():.2f} at most")

# Output:
# action 0: chance 0.12 [ 0.88 -0.88]
# action 1: chance 0.88 [-0.12  0.12]
# mean over the actions: 0.00 at most
