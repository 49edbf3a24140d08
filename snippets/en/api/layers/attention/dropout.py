# Attention layers
# From docs/en/api/layers/attention.md#dropout

import numpy as np
from keras import layers

x = np.ones((1, 4, 8))
options = {"training": True, "return_attention_scores": True}
many = layers.MultiHeadAttention(1, 2, dropout=0.5, seed=1)
one = layers.Attention(dropout=0.5, seed=1)
print("heads:", many(x, x, **options)[1].numpy().sum(axis=-1).round(2))
print("one:  ", one([x, x], **options)[1].numpy().sum(axis=-1).round(2))

# Output:
# heads: [[[1. 1. 1. 1.]]]
# one:   [[1.  0.5 0.5 0.5]]
