# 注意力层
# 出自 docs/zh/api/layers/attention.md#additive

import numpy as np
from keras import layers


def softmax(scores):
    scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return scores / scores.sum(axis=-1, keepdims=True)


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


query = np.array([[[1.0, 0], [0, 2]]])
key = np.array([[[2.0, 0], [1, 1], [0, 1]]])
value = np.array([[[10.0], [20], [30]]])
by_hand = softmax(query @ key.swapaxes(1, 2))

layer = layers.AdditiveAttention()
layer.build([query.shape, value.shape, key.shape])
layer.set_weights([np.array([1.0, -2.0])])
weights = layer([query, value, key], return_attention_scores=True)[1]
scores = np.tanh(query[:, :, None] + key[:, None]) @ [1.0, -2.0]
print("weights:", rows_of(weights[0]))
print("by hand:", rows_of(softmax(scores)[0]))
layer = layers.AdditiveAttention(use_scale=False)
weights = layer([query, value, key], return_attention_scores=True)[1]
scores = np.tanh(query[:, :, None] + key[:, None]).sum(axis=-1)
print("all 1:  ", rows_of(weights[0]))
print("by hand:", rows_of(softmax(scores)[0]))

# 输出：
# weights: [[0.723, 0.153, 0.125], [0.47, 0.361, 0.169]]
# by hand: [[0.723, 0.153, 0.125], [0.47, 0.361, 0.169]]
# all 1:   [[0.21, 0.435, 0.355], [0.447, 0.377, 0.176]]
# by hand: [[0.21, 0.435, 0.355], [0.447, 0.377, 0.176]]
