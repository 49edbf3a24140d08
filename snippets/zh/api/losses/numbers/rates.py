# 回归损失
# 出自 docs/zh/api/losses/numbers.md#rates

import numpy as np
from keras import losses
import tensorflow as tf

counts = tf.constant([[4.0], [4.0], [4.0], [4.0], [0.0]])
rates = tf.constant([[4.0], [2.0], [6.0], [0.0], [0.0]])
with tf.GradientTape() as tape:
    tape.watch(rates)
    total = losses.Poisson(reduction="sum")(counts, rates)
slopes = tape.gradient(total, rates).numpy().ravel()
print("values: ", losses.poisson(counts, rates).numpy().round(3))
print(
    "by hand:",
    (rates - counts * np.log(rates + 1e-7)).numpy().ravel().round(3),
)
print("slopes: ", slopes[:3].round(3))
print("by hand:", (1 - counts / rates).numpy().ravel()[:3].round(3))

# 输出：
# values:  [-1.545 -0.773 -1.167 64.472  0.   ]
# by hand: [-1.545 -0.773 -1.167 64.472  0.   ]
# slopes:  [ 0.    -1.     0.333]
# by hand: [ 0.    -1.     0.333]
