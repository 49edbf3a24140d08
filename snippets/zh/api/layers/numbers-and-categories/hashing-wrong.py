# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#hashing-wrong

import keras
import numpy as np
from keras import layers

one_hot = layers.Hashing(3, output_mode="one_hot")
print("told:  ", one_hot(keras.Input((2,), dtype="string")).shape)
print("comes: ", one_hot(np.array([["red", "blue"]])).shape)
for make in [
    lambda: layers.Hashing(0),
    lambda: layers.Hashing(3, salt="a"),
]:
    try:
        make()
    except ValueError as error:
        print(error)

# 输出：
# told:   (None, 3)
# comes:  (1, 2, 3)
# The `num_bins` for `Hashing` cannot be `None` or non-positive values. Received: num_bins=0.
# The `salt` argument for `Hashing` can only be a tuple of size 2 integers, or a single integer. Received: salt=a.
