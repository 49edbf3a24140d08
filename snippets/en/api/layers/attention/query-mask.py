# Attention layers
# From docs/en/api/layers/attention.md#query-mask

import numpy as np
from keras import layers


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


padded = np.array([[[1.0], [1], [1], [0]]], dtype="float32")
three = padded[:, :, 0] != 0
zeros = {"kernel_initializer": "zeros"}
many = layers.MultiHeadAttention(1, 2, **zeros)
grouped = layers.GroupQueryAttention(2, 1, 1, **zeros)
for name, layer in [("heads", many), ("grouped", grouped)]:
    weights = layer(
        padded, padded, query_mask=three, return_attention_scores=True
    )[1]
    print(f"{name:8} query_mask given: ", rows_of(weights[0, 0])[-1])
carried = layers.Masking()(padded)
weights = many(carried, padded, return_attention_scores=True)[1]
print("heads    mask carried along:", rows_of(weights[0, 0])[-1])

# Output:
# heads    query_mask given:  [0.25, 0.25, 0.25, 0.25]
# grouped  query_mask given:  [0.0, 0.0, 0.0, 0.0]
# heads    mask carried along: [0.0, 0.0, 0.0, 0.0]
