# Feed data to a model
# From docs/en/guides/data.md#repeat

import keras
import tensorflow as tf


def first_epoch(dataset):
    return sorted(dataset.take(9).as_numpy_iterator())


keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(9)
print(*first_epoch(numbers.shuffle(9, seed=2).repeat()))
print(*first_epoch(numbers.repeat().shuffle(9, seed=2)))

# Output:
# 0 1 2 3 4 5 6 7 8
# 0 1 2 2 4 4 5 6 7
