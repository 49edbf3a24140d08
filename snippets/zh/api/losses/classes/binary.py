# 分类损失
# 出自 docs/zh/api/losses/classes.md#binary

import numpy as np
from keras import losses
import tensorflow as tf

y, q = np.array([[1.0, 0.0]]), np.array([[0.8, 0.4]])
smooth = losses.BinaryCrossentropy(label_smoothing=0.2)
print("smoothed:", smooth(y, q).numpy().round(4))
by_hand = -(
    0.9 * np.log(0.8)
    + 0.1 * np.log(0.2)
    + 0.1 * np.log(0.4)
    + 0.9 * np.log(0.6)
)
print("by hand: ", (by_hand / 2).round(4))
columns = losses.BinaryCrossentropy(axis=0, reduction="none")
print(
    "axis=0:  ",
    columns(y, q).numpy().round(4),
    "by hand",
    -np.log([0.8, 0.6]).round(4),
)
beyond = tf.Variable([[-0.5, 1.5]])
for from_logits in [False, True]:
    with tf.GradientTape() as tape:
        value = losses.binary_crossentropy(y, beyond, from_logits=from_logits)
    slope = tape.gradient(value, beyond).numpy().round(3)
    print(
        f"from_logits={from_logits}: {value.numpy()[0]:.4f}, slope {slope[0]}"
    )
print(
    "target of 3:",
    losses.binary_crossentropy([[3.0]], [[0.9]]).numpy().round(4),
)
try:
    losses.binary_crossentropy(np.array([[1, 0]]), np.array([[1, 0]]))
except TypeError as error:
    print("integers as predictions:", error)

# 输出：
# smoothed: 0.4566
# by hand:  0.4566
# axis=0:   [0.2231 0.5108] by hand [0.2231 0.5108]
# from_logits=False: 16.0302, slope [0. 0.]
# from_logits=True: 1.3377, slope [-0.311  0.409]
# target of 3: [-4.2891]
# integers as predictions: Cannot convert 0.9999999 to EagerTensor of dtype int64
