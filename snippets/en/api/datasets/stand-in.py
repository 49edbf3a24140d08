# Datasets
# From docs/en/api/datasets.md#stand-in

import contextlib
from unittest import mock

import keras
import numpy as np


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


images = np.arange(4 * 28 * 28, dtype="uint8").reshape(4, 28, 28)
labels = np.array([7, 2, 1, 0], "uint8")
np.savez(
    "mnist.npz",
    x_train=images[:3],
    y_train=labels[:3],
    x_test=images[3:],
    y_test=labels[3:],
)
with file_for("mnist", "mnist.npz") as mnist:
    (x, y), (x_test, y_test) = mnist.load_data()
print(x.shape, x.dtype, y, y.dtype, x_test.shape, y_test)

# Output:
# (3, 28, 28) uint8 [7 2 1] uint8 (1, 28, 28) [0]
