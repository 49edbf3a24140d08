# Policy gradients
# From docs/en/guides/policy-gradient.md#every-action-reinforced

import keras
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


def returns_of(rewards, discount):
    returns, total = np.zeros_like(rewards), 0.0
    for step in reversed(range(len(rewards))):
        total = rewards[step] + discount * total
        returns[step] = total
    return returns


def advantages_of(rewards, discount=0.99):
    returns, alive = returns_of(rewards, discount), rewards > 0
    advantages = (returns - returns[alive].mean()) / returns[alive].std()
    return advantages * alive


_, _, rewards = play(build_policy(), 32)
rewards = rewards.numpy()
returns = returns_of(rewards, 0.99)[rewards > 0]
print(f"returns: {returns.min():.1f} to {returns.max():.1f}")
better = advantages_of(rewards)[rewards > 0] > 0
print(f"reinforced with a baseline: {100 * better.mean():.0f} %")

# Output:
# returns: 1.0 to 78.1
# reinforced with a baseline: 37 %
