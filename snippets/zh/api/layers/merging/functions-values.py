# 合并层
# 出自 docs/zh/api/layers/merging.md#functions-values

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

show("add", layers.add([a, b]), a + b)
show("subtract", layers.subtract([b, a]), b - a)
show("multiply", layers.multiply([a, b]), a * b)
show("average", layers.average([a, b]), (a + b) / 2)
show("maximum", layers.maximum([a, 4 - a]), np.maximum(a, 4 - a))
show("minimum", layers.minimum([a, 4 - a]), np.minimum(a, 4 - a))
show("concatenate", layers.concatenate([a, column]), np.hstack([a, column]))
show("dot", layers.dot([a, b]), (a * b).sum(1, keepdims=True))

# 输出：
# add          [[11.0, 22.0, 33.0], [44.0, 55.0, 66.0]]
# subtract     [[9.0, 18.0, 27.0], [36.0, 45.0, 54.0]]
# multiply     [[10.0, 40.0, 90.0], [160.0, 250.0, 360.0]]
# average      [[5.5, 11.0, 16.5], [22.0, 27.5, 33.0]]
# maximum      [[3.0, 2.0, 3.0], [4.0, 5.0, 6.0]]
# minimum      [[1.0, 2.0, 1.0], [0.0, -1.0, -2.0]]
# concatenate  [[1.0, 2.0, 3.0, 1.0], [4.0, 5.0, 6.0, 2.0]]
# dot          [[140.0], [770.0]]
