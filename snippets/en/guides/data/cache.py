# Feed data to a model
# From docs/en/guides/data.md#cache

import tensorflow as tf


calls = 0


def load(number):
    global calls
    calls += 1
    return number


def load_op(number):
    return tf.numpy_function(load, [number], tf.int64)


numbers = tf.data.Dataset.range(9)
for name, dataset in {
    "map": numbers.map(load_op),
    "map, cache": numbers.map(load_op).cache(),
    "cache, map": numbers.cache().map(load_op),
}.items():
    calls = 0
    for epoch in range(3):
        list(dataset)
    print(f"{name}: {calls} calls in 3 epochs of 9 samples")

# Output:
# map: 27 calls in 3 epochs of 9 samples
# map, cache: 9 calls in 3 epochs of 9 samples
# cache, map: 27 calls in 3 epochs of 9 samples
