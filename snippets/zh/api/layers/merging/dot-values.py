# 合并层
# 出自 docs/zh/api/layers/merging.md#dot-values

import keras
import numpy as np
from keras import layers

a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], dtype="float32")


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

show("axes=1", layers.Dot(axes=1)([a, b]), (a * b).sum(1, keepdims=True))
lengths = np.linalg.norm(a, axis=1) * np.linalg.norm(4 - a, axis=1)
cosine = (a * (4 - a)).sum(1) / lengths
cosines = layers.Dot(axes=1, normalize=True)([a, 4 - a]).numpy()
print("normalize:  ", cosines[:, 0].round(4), "by hand", cosine.round(4))
left, right = np.ones((2, 3, 4)), np.ones((2, 4, 5))
print("matrices:   ", layers.Dot(axes=(2, 1))([left, right]).shape)
for axes, given in [(0, [a, b]), (1, [a, b[:, :2]])]:
    try:
        layers.Dot(axes=axes)(given)
    except ValueError as error:
        print(str(error).splitlines()[-1 if axes else 2])

# 输出：
# axes=1       [[140.0], [770.0]]
# normalize:   [ 0.7143 -0.8664] by hand [ 0.7143 -0.8664]
# matrices:    (2, 3, 5)
# Cannot perform batch_dot over axis 0. If your inputs are not batched, add a dummy batch dimension to your inputs using keras.ops.expand_dims(x, 0)
# Incompatible input shapes: axis values 3 (at axis 1) != 2 (at axis 1). Full input shapes: (2, 3), (2, 2)
