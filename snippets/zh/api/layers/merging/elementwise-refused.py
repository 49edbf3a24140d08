# 合并层
# 出自 docs/zh/api/layers/merging.md#elementwise-refused

import numpy as np
from keras import layers

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], dtype="float32")

for layer, given in [
    (layers.Add(), [a, a[:1]]),
    (layers.Add(), [a, b[:, :2]]),
    (layers.Add(), a),
    (layers.Subtract(), [a, b, a]),
]:
    try:
        layer(given)
    except ValueError as error:
        print(error)

# 输出：
# Cannot merge tensors with different batch sizes. Received tensors with shapes [(2, 3), (1, 3)]
# Inputs have incompatible shapes. Received shapes (3,) and (2,)
# A merge layer should be called on a list of inputs. Received: input_shape=(2, 3) (not a list of shapes)
# A `Subtract` layer should be called on exactly 2 inputs. Received: input_shape=[(2, 3), (2, 3), (2, 3)]
