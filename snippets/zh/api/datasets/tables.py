# 内置数据集
# 出自 docs/zh/api/datasets.md#tables

import contextlib
from unittest import mock
import keras
import numpy as np


@contextlib.contextmanager
def file_for(name, path):
    target = f"keras.src.datasets.{name}.get_file"
    with mock.patch(target, return_value=path):
        yield getattr(keras.datasets, name)


from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
np.savez("table.npz", x=np.tile(x, (2, 1)), y=np.tile(y, 2))
with file_for("california_housing", "table.npz") as california:
    for settings in (
        {"version": "large"},
        {"version": "small"},
        {"version": "small", "test_split": 0.5},
        {"version": "small", "seed": 1},
    ):
        (a, b), (c, d) = california.load_data(**settings)
        print(settings, a.shape, c.shape, a.dtype, b[:3])
    try:
        california.load_data("medium")
    except ValueError as error:
        print(error)
with file_for("boston_housing", "table.npz") as boston:
    for settings in ({}, {"test_split": 0}, {"seed": 1}):
        (a, b), (c, d) = boston.load_data(**settings)
        print(settings, a.shape, c.shape, b[:3])
    try:
        boston.load_data(test_split=1)
    except ValueError as error:
        print(error)

# 输出：
# {'version': 'large'} (707, 10) (177, 10) float64 [132.  50.  39.]
# {'version': 'small'} (480, 10) (120, 10) float64 [ 99. 128. 170.]
# {'version': 'small', 'test_split': 0.5} (300, 10) (300, 10) float64 [ 99. 128. 170.]
# {'version': 'small', 'seed': 1} (480, 10) (120, 10) float64 [135. 293.  97.]
# Argument `version` must be one of 'small', 'large'. Received: version=medium
# {} (707, 10) (177, 10) [132.  50.  39.]
# {'test_split': 0} (884, 10) (0, 10) [132.  50.  39.]
# {'seed': 1} (707, 10) (177, 10) [113. 147. 249.]
# Invalid `test_split` argument: 1. It must be between 0 and 1 (exclusive of 1).
