# TensorFlow beside Keras
# From docs/en/api/tensorflow.md#cache

devices = 2
import tensorflow as tf
tf.config.set_logical_device_configuration(
    tf.config.list_physical_devices("CPU")[0],
    [tf.config.LogicalDeviceConfiguration() for _ in range(devices)],
)
import tensorflow as tf
import time


def elements(dataset):
    return [value.tolist() for value in dataset.as_numpy_iterator()]


numbers = tf.data.Dataset.range(10)
for size in (1, 3, 10):
    pass
again = numbers.shuffle(10, seed=0)
same = numbers.shuffle(10, seed=0, reshuffle_each_iteration=False)
for reshuffle in (True, False):
    mixed = numbers.shuffle(10, 0, reshuffle_each_iteration=reshuffle)
    train, test = mixed.skip(3), mixed.take(3)
five = tf.data.Dataset.range(5)
whole = five.batch(2, drop_remainder=True)
lines = five.map(lambda n: tf.repeat(n, n)).skip(1)
endless = five.batch(3).repeat()


from glob import glob

reads = []


def read(number):
    reads.append(int(number))
    return number


def source():
    return five.map(lambda n: tf.numpy_function(read, [n], tf.int64))


for dataset in (source(), source().cache()):
    reads.clear()
    elements(dataset)
    elements(dataset)
    print("reads in two passes:", len(reads))
mixed = numbers.shuffle(10, seed=0)
kept = mixed.cache()
print("shuffle, cache:", elements(kept)[:4], elements(kept)[:4])
kept = numbers.cache().shuffle(10, seed=0)
print("cache, shuffle:", elements(kept)[:4], elements(kept)[:4])
reads.clear()
kept = source().cache()
print("ended early:", elements(kept.take(2)), end=", ")
elements(kept)
print("reads in all:", len(reads))
reads.clear()
for _ in range(2):
    elements(source().cache("kept"))
print("two datasets, one file:", len(reads), *sorted(glob("kept*")))
for buffer_size in (1, 3):
    reads.clear()
    ahead = iter(source().prefetch(buffer_size))
    next(ahead)
    until = time.monotonic() + 10
    while len(reads) <= buffer_size and time.monotonic() < until:
        time.sleep(0.01)
    time.sleep(0.2)
    print(f"prefetch({buffer_size}): one given, reads: {len(reads)}")

# Output:
# reads in two passes: 10
# reads in two passes: 5
# shuffle, cache: [2, 0, 1, 4] [2, 0, 1, 4]
# cache, shuffle: [2, 0, 1, 4] [9, 3, 6, 5]
# ended early: [0, 1], reads in all: 7
# two datasets, one file: 5 kept.data-00000-of-00001 kept.index
# prefetch(1): one given, reads: 2
# prefetch(3): one given, reads: 4
