# 内置数据集
# 出自 docs/zh/api/datasets.md#cifar

import contextlib
from unittest import mock
import keras
import numpy as np


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


import os
import pickle

os.makedirs("cifar/cifar-100-python")
pixels = (np.arange(2 * 3072) // 24).astype("uint8").reshape(2, 3072)
for part in ("train", "test"):
    content = {
        b"data": pixels,
        b"fine_labels": [49, 33],
        b"coarse_labels": [10, 10],
    }
    with open(f"cifar/cifar-100-python/{part}", "wb") as file:
        pickle.dump(content, file)
with file_for("cifar100", "cifar") as cifar100:
    for mode in ("fine", "coarse"):
        (x, y), _ = cifar100.load_data(mode)
        print(mode, x.shape, x.dtype, y.tolist())
    keras.config.set_image_data_format("channels_first")
    (first, _), _ = cifar100.load_data()
    keras.config.set_image_data_format("channels_last")
    print("channels_first:", first.shape)
    print("first pixel:", x[0, 0, 0], first[0, :, 0, 0], end=" ")
    print("by hand:", pixels[0, [0, 1024, 2048]])
    try:
        cifar100.load_data("superclass")
    except ValueError as error:
        print(error)

# 输出：
# fine (2, 32, 32, 3) uint8 [[49], [33]]
# coarse (2, 32, 32, 3) uint8 [[10], [10]]
# channels_first: (2, 3, 32, 32)
# first pixel: [ 0 42 85] [ 0 42 85] by hand: [ 0 42 85]
# `label_mode` must be one of `"fine"`, `"coarse"`. Received: label_mode=superclass.
