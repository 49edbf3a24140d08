# 合并层
# 出自 docs/zh/api/layers/merging.md#numbers

import numpy as np


a = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]], dtype="float32")
b = np.array([[10.0, 20.0, 30.0], [40.0, 50.0, 60.0]], dtype="float32")
column = np.array([[1.0], [2.0]], dtype="float32")


def show(name, result, by_hand):
    result = keras.ops.convert_to_numpy(result)
    np.testing.assert_allclose(result, by_hand, rtol=1e-6)
    print(f"{name:12}", result.tolist())
