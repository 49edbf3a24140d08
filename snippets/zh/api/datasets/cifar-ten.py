# 内置数据集
# 出自 docs/zh/api/datasets.md#cifar-ten

import contextlib
from unittest import mock
import keras
import numpy as np
import os
import pickle


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


os.makedirs("ten/cifar-10-batches-py")
pixels = np.zeros((10000, 3072), "uint8")
for number in range(1, 7):
    name = f"data_batch_{number}" if number < 6 else "test_batch"
    content = {b"data": pixels, b"labels": [number] * 10000}
    with open(f"ten/cifar-10-batches-py/{name}", "wb") as file:
        pickle.dump(content, file)
with file_for("cifar10", "ten") as cifar10:
    (x, y), (x_test, y_test) = cifar10.load_data()
print(x.shape, x.dtype, y.shape, y.dtype, y[::10000, 0])
print(x_test.shape, y_test.shape)

# 输出：
# (50000, 32, 32, 3) uint8 (50000, 1) uint8 [1 2 3 4 5]
# (10000, 32, 32, 3) (10000, 1)
