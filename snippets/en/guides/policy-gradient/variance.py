# Policy gradients
# From docs/en/guides/policy-gradient.md#variance

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


def train(seed, weigh=advantages_of, iterations=40):
    policy = build_policy(seed)
    optimizer = keras.optimizers.Adam(0.02)
    optimizer.build(policy.trainable_variables)

    @tf.function
    def update(states, actions, weights):
        with tf.GradientTape() as tape:
            loss = cross_entropy(actions, policy(states), sample_weight=weights)
        gradients = tape.gradient(loss, policy.trainable_variables)
        optimizer.apply(gradients, policy.trainable_variables)

    curve = []
    for _ in range(iterations):
        states, actions, rewards = play(policy, 32)
        rewards = rewards.numpy()
        curve.append(rewards.sum(axis=0).mean())
        weights = weigh(rewards).reshape(-1)
        update(tf.reshape(states, (-1, 4)), tf.reshape(actions, [-1]), weights)
    return policy, curve


def gradient(policy, weigh):
    states, actions, rewards = play(policy, 32)
    weights = weigh(rewards.numpy()).reshape(-1)
    with tf.GradientTape() as tape:
        logits = policy(tf.reshape(states, (-1, 4)))
        loss = cross_entropy(
            tf.reshape(actions, [-1]), logits, sample_weight=weights
        )
    gradients = tape.gradient(loss, policy.trainable_variables)
    return np.concatenate([g.numpy().ravel() for g in gradients])


def without_baseline(rewards):
    return returns_of(rewards, 0.99) * (rewards > 0)


def with_baseline(rewards):
    returns, alive = returns_of(rewards, 0.99), rewards > 0
    return (returns - returns[alive].mean()) * alive


halfway, _ = train(seed=0, iterations=15)
scatter = {}
for weigh in (without_baseline, with_baseline):
    keras.utils.set_random_seed(0)
    sample = np.stack([gradient(halfway, weigh) for _ in range(30)])
    scatter[weigh.__name__] = sample.var(axis=0).sum()
    print(f"{weigh.__name__:16} variance {scatter[weigh.__name__]:.2f}")

# Output:
# without_baseline variance 1.31
# with_baseline    variance 0.41
