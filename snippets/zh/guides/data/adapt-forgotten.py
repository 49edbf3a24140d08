# 给模型喂数据
# 出自 docs/zh/guides/data.md#adapt-forgotten

import keras
import numpy as np
import tensorflow as tf

layers = keras.layers
for layer, value in (
    (layers.TextVectorization(), ["a b"]),
    (layers.StringLookup(), ["a"]),
    (layers.IntegerLookup(), [1]),
    (layers.Discretization(num_bins=3), [1.0]),
    (layers.Normalization(), [[1.0]]),
):
    try:
        print(type(layer).__name__, "gives", layer(np.array(value)).numpy())
    except (ValueError, tf.errors.FailedPreconditionError) as error:
        print(type(layer).__name__, "raises", type(error).__name__)

# 输出：
# TextVectorization raises FailedPreconditionError
# StringLookup raises FailedPreconditionError
# IntegerLookup raises FailedPreconditionError
# Discretization raises ValueError
# Normalization gives [[1.]]
