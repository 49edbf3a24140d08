# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#begins

import numpy as np
from keras import layers

table = np.array([[0, 0], [1, 10], [2, 20], [3, 30]], dtype="float32")
layer = layers.Embedding(4, 2, weights=table)
for shape in [(), (5,), (5, 6), (5, 6, 7)]:
    pass

drawn = layers.Embedding(1000, 64)
drawn.build()
values = drawn.embeddings.numpy()
print(f"from {values.min():.4f} to {values.max():.4f}")
print(layer(np.array([1.9, 2.0])).numpy().tolist())

# 输出：
# from -0.0500 to 0.0500
# [[1.0, 10.0], [2.0, 20.0]]
