# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#losses-today

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]
lists = [1, 2], [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
sparse = keras.losses.SparseCategoricalCrossentropy()

print(keras.losses.MeanSquaredError(reduction="sum")(y, y + 1).numpy())
print(f"{sparse(*map(np.array, lists)).numpy():.4f}")
mean = keras.metrics.Mean()
mean.update_state([1, 3])
print(mean.result().numpy())
mean.reset_state()
print(mean.result().numpy())

# 输出：
# 4.0
# 1.1769
# 2.0
# 0.0
