# Feed data to a model
# From docs/en/guides/data.md#cache-not-filled

import tensorflow as tf


calls = 0


def load(number):
    global calls
    calls += 1
    return number


numbers = tf.data.Dataset.range(9).map(
    lambda number: tf.numpy_function(load, [number], tf.int64)
)
cached = numbers.cache()
for part in "first three", "first three again", "all", "all again":
    list(cached.take(3) if "three" in part else cached)
    print(f"{part}: {calls} calls")

# Output:
# first three: 3 calls
# first three again: 6 calls
# all: 15 calls
# all again: 15 calls
