# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#fit-today

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


rate = keras.callbacks.LearningRateScheduler(lambda epoch, rate: rate)


class Batches(keras.utils.PyDataset):
    def __len__(self):
        return 2

    def __getitem__(self, index):
        return x[2 * index : 2 * index + 2], y[2 * index : 2 * index + 2]


keyword = line()
keyword.compile("sgd", loss="mse", metrics=["mae"])
history = keyword.fit(
    Batches(workers=2), epochs=2, verbose=0, callbacks=[rate]
)
print(sorted(history.history), len(history.epoch), "epochs")
print(np.argmax(np.array([[0.1, 0.7, 0.2]]), axis=-1))

# 输出：
# ['learning_rate', 'loss', 'mae'] 2 epochs
# [1]
