# 数据工具
# 出自 docs/zh/api/utils/data.md#split-batches

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import utils
import tensorflow as tf

with redirect_stdout(StringIO()):
    samples = np.arange(10)


def show(*arguments, **keywords):
    try:
        parts = utils.split_dataset(*arguments, **keywords)
        print(
            keywords,
            *([v.tolist() for v in p.as_numpy_iterator()] for p in parts),
        )
    except (ValueError, TypeError) as error:
        print(keywords, str(error)[:75])


with redirect_stdout(StringIO()):
    show(samples, left_size=0.7)
    show(samples, left_size=7)
    show(samples, right_size=2)
    show(samples, left_size=3, right_size=0.3)
    show(samples, left_size=0.5, shuffle=True, seed=1)
    show(samples, left_size=0.5, shuffle=True, seed=1)
    show(samples)
    show(samples, left_size=1.0)
    show(samples.tolist(), left_size=0.5)

batched = tf.data.Dataset.from_tensor_slices(samples).batch(2)
show(batched, left_size=0.7)
show(batched.prefetch(1), left_size=0.6)
uneven = tf.data.Dataset.from_tensor_slices(samples[:9]).batch(2)
show(uneven, left_size=0.7)
show(uneven.prefetch(1), left_size=0.6)

# 输出：
# {'left_size': 0.7} [[0, 1], [2, 3], [4, 5], [6]] [[7, 8], [9]]
# {'left_size': 0.6} [[0, 1], [2, 3], [4, 5]] [[6, 7], [8, 9]]
# {'left_size': 0.7} [[0, 1], [2, 3], [4, 5]] [[6, 7], [8]]
# {'left_size': 0.6} All `dataset` samples must have same shape, Expected shape: (2,) Received s
