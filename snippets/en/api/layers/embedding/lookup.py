# Embedding and masks
# From docs/en/api/layers/embedding.md#lookup

import numpy as np
from keras import layers

table = np.array([[0, 0], [1, 10], [2, 20], [3, 30]], dtype="float32")
layer = layers.Embedding(4, 2, weights=table)
numbers = np.array([[3, 1, 1]])
print("Keras:  ", layer(numbers).numpy().tolist())
print("row:    ", table[numbers].tolist())
one_hot = np.eye(4)[numbers]
print("one-hot:", (one_hot @ table).tolist())
for shape in [(), (5,), (5, 6), (5, 6, 7)]:
    print(shape, "->", layer(np.ones(shape, dtype="int32")).shape)

# Output:
# Keras:   [[[3.0, 30.0], [1.0, 10.0], [1.0, 10.0]]]
# row:     [[[3.0, 30.0], [1.0, 10.0], [1.0, 10.0]]]
# one-hot: [[[3.0, 30.0], [1.0, 10.0], [1.0, 10.0]]]
# () -> (2,)
# (5,) -> (5, 2)
# (5, 6) -> (5, 6, 2)
# (5, 6, 7) -> (5, 6, 7, 2)
