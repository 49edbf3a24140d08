# 损失函数
# 出自 docs/zh/guides/losses.md#logits-as-probabilities

import numpy as np
from keras import losses
import tensorflow as tf

label = np.array([[0.0, 1.0, 0.0]])
for name, target in (
    ("SparseCategoricalCrossentropy", np.array([1])),
    ("BinaryCrossentropy", label),
    ("CategoricalCrossentropy", label),
):
    scores = tf.Variable([[-1.0, -2.0, -3.0]])
    with tf.GradientTape() as tape:
        loss = getattr(losses, name)()(target, scores)
    print(f"{name:29}", tape.gradient(loss, scores).numpy().round(3)[0])

# 输出：
# SparseCategoricalCrossentropy [0. 0. 0.]
# BinaryCrossentropy            [0. 0. 0.]
# CategoricalCrossentropy       [-0.167  0.333 -0.167]
