# 可复现性
# 出自 docs/zh/guides/reproducibility.md#same-order

import keras
import numpy as np
import tensorflow as tf


class Recorder(keras.Model):
    def train_step(self, data):
        (samples,) = keras.utils.unpack_x_y_sample_weight(data)[:1]
        self.orders.append("".join(map(str, samples.numpy())))
        return {"loss": 0.0}


def orders(data, **kwargs):
    model = Recorder()
    model.orders = []
    model.compile(run_eagerly=True)
    model.fit(data, batch_size=10, epochs=3, verbose=0, **kwargs)
    return model.orders


samples = np.arange(6)
keras.utils.set_random_seed(0)
print("seeded:   ", *orders(samples))
print("again:    ", *orders(samples))

tf.random.set_seed(None)  # 相当于没有设种子的程序
different = len(set(orders(np.arange(10))))
print("no seed:  ", different, "different orders in 3 epochs")

keras.utils.set_random_seed(0)
dataset = tf.data.Dataset.from_tensor_slices(samples).shuffle(6).batch(6)
print("a dataset:", *orders(dataset, shuffle=False))

# 输出：
# seeded:    045231 045231 045231
# again:     045231 045231 045231
# no seed:   3 different orders in 3 epochs
# a dataset: 503412 531402 534201
