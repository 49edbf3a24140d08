# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#claims-layers

import keras
import numpy as np

print("Dense:", keras.layers.Dense(3)(np.ones((2, 5, 4))).shape)
pool = keras.layers.MaxPooling1D(3, strides=1, padding="same")
print("pooled -1 -1 -1:", pool(-np.ones((1, 3, 1))).numpy().ravel())
for size, stride in ((3, 1), (2, 2)):
    pool = keras.layers.MaxPooling1D(size, stride, padding="same")
    pooled = pool(np.array([[[3.0], [2.0], [1.0]]])).numpy().ravel()
    print(f"pooled  3  2  1 by {size}, stride {stride}:", pooled)
print("bias:", type(keras.layers.Dense(3).bias_initializer).__name__)
same = np.array([[1.0, 1.0]])
loss = keras.losses.CosineSimilarity()(same, same)
metric = keras.metrics.CosineSimilarity()(same, same)
print(f"cosine: loss {float(loss):.2f}, metric {float(metric):.2f}")

# 输出：
# Dense: (2, 5, 3)
# pooled -1 -1 -1: [-1. -1. -1.]
# pooled  3  2  1 by 3, stride 1: [3. 3. 2.]
# pooled  3  2  1 by 2, stride 2: [3. 1.]
# bias: Zeros
# cosine: loss -1.00, metric 1.00
