# 合并层
# 出自 docs/zh/api/layers/merging.md#concatenate-values

import keras
import numpy as np
from keras import layers

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], dtype="float32")
column = np.array([[1.0], [2.0]], dtype="float32")


def show(name, result, by_hand):
    result = keras.ops.convert_to_numpy(result)
    np.testing.assert_allclose(result, by_hand, rtol=1e-6)
    print(f"{name:12}", result.tolist())


for layer, given in [
    (layers.Add(), [a, a[:1]]),
    (layers.Add(), [a, b[:, :2]]),
    (layers.Add(), a),
    (layers.Subtract(), [a, b, a]),
]:
    try:
        layer(given)
    except ValueError as error:
        pass

show("features", layers.Concatenate()([a, column]), np.hstack([a, column]))
show("axis=0", layers.Concatenate(axis=0)([a, b]), np.vstack([a, b]))
try:
    layers.Concatenate()([a, b[:1]])
except ValueError as error:
    print(error)

# 输出：
# features     [[1.0, 2.0, 3.0, 1.0], [4.0, 5.0, 6.0, 2.0]]
# axis=0       [[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [10.0, 20.0, 30.0], [40.0, 50.0, 60.0]]
# A `Concatenate` layer requires inputs with matching shapes except for the concatenation axis. Received: input_shape=[(2, 3), (1, 3)]
