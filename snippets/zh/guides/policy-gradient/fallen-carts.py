# 策略梯度
# 出自 docs/zh/guides/policy-gradient.md#fallen-carts

import keras
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


def build_policy(seed=0):
    keras.utils.set_random_seed(seed)
    hidden = keras.layers.Dense(32, activation="tanh")
    return keras.Sequential([keras.Input((4,)), hidden, keras.layers.Dense(2)])


@tf.function
def play(policy, episodes, greedy=False):
    def step(carry, _):
        state, alive = carry[:2]
        logits = policy(state)
        if greedy:
            action = tf.argmax(logits, axis=1)
        else:
            action = tf.random.categorical(logits, 1)[:, 0]
        following = move(state, action)
        still_alive = alive * tf.cast(is_up(following), "float64")
        return following, still_alive, state, action, alive

    state = tf.random.uniform((episodes, 4), -0.05, 0.05, "float64")
    alive, action = tf.ones(episodes, "float64"), tf.zeros(episodes, "int64")
    start = (state, alive, state, action, alive)
    _, _, states, actions, rewards = tf.scan(step, tf.range(STEPS), start)
    return states, actions, rewards


_, _, rewards = play(build_policy(), 32)
share = 1 - rewards.numpy().mean()
print(f"after the end: {100 * share:.0f} % of the first batch")

# 输出：
# after the end: 83 % of the first batch
