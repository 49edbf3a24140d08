# Policy gradients
# From docs/en/guides/policy-gradient.md#entropy-bonus

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


cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def advantages_of(rewards, discount=0.99):
    returns, alive = returns_of(rewards, discount), rewards > 0
    advantages = (returns - returns[alive].mean()) / returns[alive].std()
    return advantages * alive


critic = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
states, actions, rewards = play(build_policy(), 32)
returns = returns_of(rewards.numpy(), 0.99)
for hold in (tf.identity, tf.stop_gradient):
    with tf.GradientTape() as tape:
        advantages = hold(returns[0] - critic(states[0])[:, 0])
        logits = build_policy()(states[0])
        loss = cross_entropy(actions[0], logits, sample_weight=advantages)
    gradients = tape.gradient(loss, critic.trainable_variables)
    shapes = [g if g is None else tuple(g.shape) for g in gradients]


def entropy(policy):
    states, actions, rewards = play(policy, 32)
    log_p = tf.nn.log_softmax(policy(states[rewards > 0]))
    return -tf.reduce_mean(tf.reduce_sum(tf.exp(log_p) * log_p, axis=1)).numpy()


def train_with_bonus(bonus):
    policy, optimizer = build_policy(), keras.optimizers.Adam(0.02)
    optimizer.build(policy.trainable_variables)

    @tf.function
    def update(states, actions, weights, alive):
        with tf.GradientTape() as tape:
            logits = policy(states)
            log_p = tf.nn.log_softmax(logits)
            entropies = -tf.reduce_sum(tf.exp(log_p) * log_p, axis=1)
            loss = cross_entropy(actions, logits, sample_weight=weights)
            loss -= bonus * tf.reduce_mean(alive * entropies)
        gradients = tape.gradient(loss, policy.trainable_variables)
        optimizer.apply(gradients, policy.trainable_variables)

    for _ in range(40):
        states, actions, rewards = play(policy, 32)
        rewards = rewards.numpy()
        weights = advantages_of(rewards).reshape(-1)
        states = tf.reshape(states, (-1, 4))
        update(states, tf.reshape(actions, [-1]), weights, rewards.reshape(-1))
    return policy


means = []
for bonus in (0.0, 0.5):
    decided = train_with_bonus(bonus)
    means.append(play(decided, 100)[2].numpy().sum(axis=0).mean())
    print(f"{bonus}: entropy {entropy(decided):.2f}")
print("less than half the mean return:", means[1] < means[0] / 2)

# Output:
# 0.0: entropy 0.52
# 0.5: entropy 0.64
# less than half the mean return: True
