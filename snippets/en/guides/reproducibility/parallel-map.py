# Reproducibility
# From docs/en/guides/reproducibility.md#parallel-map

import keras
import numpy as np
import tensorflow as tf


def noises(parallel):
    def noisy(number):
        busy = tf.linalg.matmul(tf.ones((60, 60)), tf.ones((60, 60)))
        return tf.random.uniform(()) + 0 * tf.reduce_sum(busy)

    keras.utils.set_random_seed(0)
    dataset = tf.data.Dataset.range(300).map(noisy, num_parallel_calls=parallel)
    return np.array(list(dataset.as_numpy_iterator()))


for parallel in (None, 4):
    runs = [noises(parallel) for _ in range(6)]
    orders = len({run.tobytes() for run in runs})
    numbers = len({np.sort(run).tobytes() for run in runs})
    print(f"num_parallel_calls={parallel}: {numbers} set of numbers,", end=" ")
    print("one order" if orders == 1 else "several orders")

# Output:
# num_parallel_calls=None: 1 set of numbers, one order
# num_parallel_calls=4: 1 set of numbers, several orders
