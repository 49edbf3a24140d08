# 生成对抗网络
# 出自 docs/zh/guides/gan.md#saturating

import keras
import numpy as np
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)
zero, one = np.zeros((1, 1)), np.ones((1, 1))

logit = tf.Variable([[-10.0]])
with tf.GradientTape(persistent=True) as tape:
    fooled = bce(one, logit)
    turned = -bce(zero, logit)
print(f"labelled as real: {tape.gradient(fooled, logit).numpy().item():.6f}")
print(f"sign turned:      {tape.gradient(turned, logit).numpy().item():.6f}")

# 输出：
# labelled as real: -0.999955
# sign turned:      -0.000045
