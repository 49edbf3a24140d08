# 随机数
# 出自 docs/zh/api/random.md#arrays-of-parameters

import keras
import numpy as np

means = np.array([0.0, 10.0], dtype="float32")
wide = (50_000, 2)
for values in (
    keras.random.normal(wide, means, 1.0, seed=0),
    keras.random.gamma(wide, means + 1, seed=0),
    keras.random.binomial(wide, means + 10, 0.5, seed=0),
):
    print(np.asarray(values).mean(axis=0).round(1))
dice = np.asarray(keras.random.randint((60_000,), 1, 7, seed=0))
print("sixths:", (np.bincount(dice)[1:] / 10_000).round(1))
for mistake in (
    lambda: keras.random.randint((3,), 0, 2, dtype="float32"),
    lambda: keras.random.normal((2,), dtype="int32"),
):
    try:
        mistake()
    except (ValueError, TypeError) as error:
        print(error)

# 输出：
# [ 0. 10.]
# [ 1. 11.]
# [ 5. 10.]
# sixths: [1. 1. 1. 1. 1. 1.]
# `keras.random.randint` requires an integer `dtype`. Received: dtype=float32
# Cannot convert 0.0 to EagerTensor of dtype int32
