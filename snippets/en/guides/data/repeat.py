# Feed data to a model
# From docs/en/guides/data.md#repeat

import tensorflow as tf


def two_passes(name, dataset):
    passes = [[b.tolist() for b in dataset.as_numpy_iterator()] for _ in "ab"]
    print(name, *passes, sep="\n  ")


numbers = tf.data.Dataset.range(9)
two_passes("shuffle, batch", numbers.shuffle(9, seed=2).batch(3))
two_passes("batch, shuffle", numbers.batch(3).shuffle(3, seed=2))
two_passes("shuffle, cache", numbers.shuffle(9, seed=2).cache().batch(3))


def first_epoch(dataset):
    return sorted(dataset.take(9).as_numpy_iterator())


print(*first_epoch(numbers.shuffle(9, seed=2).repeat()))
print(*first_epoch(numbers.repeat().shuffle(9, seed=2)))

# Output:
# 0 1 2 3 4 5 6 7 8
# 0 1 2 2 4 4 5 6 7
