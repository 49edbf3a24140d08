# 生成对抗网络
# 出自 docs/zh/guides/gan.md#where-it-is-clipped

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
    pass

for value in (-10.0, -16.0, -17.0):
    logit = tf.Variable([[value]], dtype=keras.config.floatx())
    with tf.GradientTape() as tape:
        probability = tf.reshape(keras.ops.sigmoid(logit), (1, 1))
        loss = from_probability(one, probability)
    gradient = tape.gradient(loss, logit).numpy().item()
    print(f"logit {value}, p {probability.numpy().item():.1e}: {gradient:.1f}")

# 输出：
# logit -10.0, p 4.5e-05: -1.0
# logit -16.0, p 1.1e-07: -1.0
# logit -17.0, p 4.1e-08: 0.0
