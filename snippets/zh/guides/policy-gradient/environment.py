# 策略梯度
# 出自 docs/zh/guides/policy-gradient.md#environment

import keras
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf

keras.config.set_floatx("float64")
STEPS = 200


def move(state, action):
    position, speed, angle, spin = tf.unstack(state, axis=1)
    force = 20 * tf.cast(action, state.dtype) - 10
    push = (force + 0.05 * spin**2 * tf.sin(angle)) / 1.1
    turn = 9.8 * tf.sin(angle) - tf.cos(angle) * push
    turn /= 0.5 * (4 / 3 - 0.1 * tf.cos(angle) ** 2 / 1.1)
    speed_up = push - 0.05 * turn * tf.cos(angle) / 1.1
    return state + 0.02 * tf.stack([speed, speed_up, spin, turn], axis=1)


def is_up(state):
    return (tf.abs(state[:, 0]) < 2.4) & (tf.abs(state[:, 2]) < 0.2095)


state = tf.zeros((2, 4), "float64")
for _ in range(5):
    state = move(state, tf.constant([0, 1]))
print(
    "angle after five pushes:",
    state[:, 2].numpy().round(2),
    is_up(state).numpy(),
)
for _ in range(5):
    state = move(state, tf.constant([0, 1]))
print(
    "after ten:              ",
    state[:, 2].numpy().round(2),
    is_up(state).numpy(),
)

# 输出：
# angle after five pushes: [ 0.06 -0.06] [ True  True]
# after ten:               [ 0.27 -0.27] [False False]
