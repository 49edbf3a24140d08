# 生成对抗网络
# 出自 docs/zh/guides/gan.md#clipped

import keras
import numpy as np
import tensorflow as tf

bce = keras.losses.BinaryCrossentropy(from_logits=True)
zero, one = np.zeros((1, 1)), np.ones((1, 1))
logit = tf.Variable([[-10.0]])
with tf.GradientTape(persistent=True) as tape:
    fooled = bce(one, logit)
    turned = -bce(zero, logit)

from_probability = keras.losses.BinaryCrossentropy()
logit = tf.Variable([[-20.0]], dtype=keras.config.floatx())
with tf.GradientTape(persistent=True) as tape:
    probability = keras.ops.sigmoid(logit)
    losses = {
        "from the logit": bce(one, logit),
        "sigmoid last": from_probability(one, probability),
        "reshape last": from_probability(one, tf.reshape(probability, (1, 1))),
    }
for name, loss in losses.items():
    print(f"{name:15} gradient {tape.gradient(loss, logit).numpy().item():.1f}")

# 输出：
# from the logit  gradient -1.0
# sigmoid last    gradient -1.0
# reshape last    gradient 0.0
