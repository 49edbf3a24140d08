# Model：compile、fit、evaluate、predict
# 出自 docs/zh/api/models/model.md#shuffled-batches

import keras
import numpy as np


class Recorder(keras.Model):
    def __init__(self):
        super().__init__()
        self.seen = []
        self.compile(run_eagerly=True)

    def train_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(" ".join(str(number) for number in x.numpy()))
        return {"loss": 0.0}

    def test_step(self, data):
        x, *_ = keras.utils.unpack_x_y_sample_weight(data)
        self.seen.append(str(x.numpy().tolist()))
        return {"loss": 0.0}


import tensorflow as tf


class Threes(keras.utils.PyDataset):
    def __len__(self):
        return 4

    def __getitem__(self, number):
        return np.arange(3 * number, 3 * number + 3)


for shuffle in (False, True):
    keras.utils.set_random_seed(0)
    model = Recorder()
    model.fit(Threes(), shuffle=shuffle, verbose=0)
    print(", ".join(model.seen))
model = Recorder()
model.fit(tf.data.Dataset.range(12).batch(3), shuffle=True, verbose=0)
print(", ".join(model.seen))

# 输出：
# 0 1 2, 3 4 5, 6 7 8, 9 10 11
# 6 7 8, 0 1 2, 3 4 5, 9 10 11
# 0 1 2, 3 4 5, 6 7 8, 9 10 11
# UserWarning: `shuffle=True` was passed, but will be ignored since the data `x` was provided as a tf.data.Dataset. The Dataset is expected to already be shuffled (via `.shuffle(buffer_size)`).
