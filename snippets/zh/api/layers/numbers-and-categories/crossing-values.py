# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#crossing-values

import keras
import numpy as np
from keras import layers

days, hours = np.array(["Sat", "Sat", "Mon", "Sat"]), np.array([20, 8, 20, 20])
cross = layers.HashedCrossing(100)
print("pairs:      ", cross((days, hours)).numpy())
print("other order:", cross((hours, days)).numpy())
small = layers.HashedCrossing(5, output_mode="one_hot")
print("one_hot:    ", small((days[:1], hours[:1])).numpy())
print("ignored:    ", layers.HashedCrossing(5, trainable=False).trainable)
for pair in [(days,), (days, hours / 2), (days, hours[:, None])]:
    try:
        cross(pair)
    except ValueError as error:
        print(str(error).splitlines()[2].split(" Received")[0])
three = [keras.Input((1,), dtype="string") for _ in range(3)]
print("three columns:", layers.HashedCrossing(9)((days, hours, days)).shape)
try:
    layers.HashedCrossing(9)(three)
except ValueError as error:
    print(str(error).splitlines()[2].split(" Received")[0])

# 输出：
# pairs:       [17 92 77 17]
# other order: [17 22 80 17]
# one_hot:     [[0. 0. 1. 0. 0.]]
# ignored:     True
# `HashedCrossing` should be called on at least two inputs.
# All `HashedCrossing` inputs should have an integer or string dtype.
# All `HashedCrossing` inputs should have equal shape.
# three columns: (4,)
# Expected as input a list/tuple of 2 tensors.
