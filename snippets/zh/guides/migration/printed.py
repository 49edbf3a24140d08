# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#printed

import keras
import numpy as np
import warnings

accuracy = keras.metrics.Accuracy()
print(accuracy.update_state([1, 2, 3, 4], [0, 2, 3, 4]))
print([accuracy.result().numpy()])
variable = keras.Variable([1.0, 2.0], name="pair")
print(variable)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    np.array(variable)
print("np.array:", caught[0].category.__name__)
print(".numpy():", variable.numpy())

# 输出：
# None
# [np.float32(0.75)]
# <Variable path=pair, shape=(2,), dtype=float32, value=[1. 2.]>
# np.array: DeprecationWarning
# .numpy(): [1. 2.]
