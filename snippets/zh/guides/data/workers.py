# 给模型喂数据
# 出自 docs/zh/guides/data.md#workers

import keras
from sklearn.datasets import load_digits
import time

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


class Reader:
    def __init__(self):
        self.active = self.most = self.done = 0

    def read(self, number):
        self.active += 1
        self.most = max(self.most, self.active)
        time.sleep(0.05)
        self.active -= 1
        self.done += 1
        return number


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.batch_size = x, y, batch_size
        self.log = []

    def __len__(self):
        return -(-len(self.x) // self.batch_size)

    def __getitem__(self, index):
        self.log.append(index)
        part = slice(index * self.batch_size, (index + 1) * self.batch_size)
        return self.x[part], self.y[part]

    def on_epoch_end(self):
        self.log.append("end")


class SlowBatches(Batches):
    reader = None

    def __getitem__(self, index):
        self.reader.read(index)
        return super().__getitem__(index)


for workers in (1, 8):
    batches = SlowBatches(x[:640], y[:640], 32, workers=workers)
    batches.reader = Reader()
    build().fit(batches, shuffle=False, verbose=0)
    several = batches.reader.most > 1
    print(f"workers={workers}: several batches at once: {several}")

# 输出：
# workers=1: several batches at once: False
# workers=8: several batches at once: True
