# 给模型喂数据
# 出自 docs/zh/guides/data.md#order-of-steps

import keras
import tensorflow as tf


def two_passes(name, dataset):
    passes = [[b.tolist() for b in dataset.as_numpy_iterator()] for _ in "ab"]
    print(name, *passes, sep="\n  ")


keras.utils.set_random_seed(0)
numbers = tf.data.Dataset.range(9)
two_passes("shuffle, batch", numbers.shuffle(9, seed=2).batch(3))
two_passes("batch, shuffle", numbers.batch(3).shuffle(3, seed=2))
two_passes("shuffle, cache", numbers.shuffle(9, seed=2).cache().batch(3))

# 输出：
# shuffle, batch
#   [[6, 1, 4], [2, 0, 5], [7, 3, 8]]
#   [[7, 4, 6], [0, 8, 2], [3, 5, 1]]
# batch, shuffle
#   [[0, 1, 2], [3, 4, 5], [6, 7, 8]]
#   [[3, 4, 5], [6, 7, 8], [0, 1, 2]]
# shuffle, cache
#   [[6, 1, 4], [2, 0, 5], [7, 3, 8]]
#   [[6, 1, 4], [2, 0, 5], [7, 3, 8]]
