# Attention layers
# From docs/en/api/layers/attention.md#grouped-masks

import numpy as np
from keras import layers


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


words = np.array([[3, 5, 0, 0]])

embedded = layers.Embedding(9, 16, mask_zero=True)(words)
layer = layers.GroupQueryAttention(4, 2, 1, kernel_initializer="zeros")
output, weights = layer(embedded, embedded, return_attention_scores=True)
print("looks:", rows_of(weights[0, 0]))
for name, tensor in [("output", output), ("input", embedded)]:
    print(name, "mask:", tensor._keras_mask.numpy().tolist())

# Output:
# looks: [[0.5, 0.5, 0.0, 0.0], [0.5, 0.5, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0], [0.0, 0.0, 0.0, 0.0]]
# output mask: [[True, True, False, False]]
# input mask: [[True, True, False, False]]
# UserWarning: Layer 'query' (of type EinsumDense) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
# UserWarning: Layer 'key' (of type EinsumDense) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
# UserWarning: Layer 'value' (of type EinsumDense) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
