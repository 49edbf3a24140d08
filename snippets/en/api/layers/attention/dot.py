# Attention layers
# From docs/en/api/layers/attention.md#dot

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

layer = layers.Attention()
output, weights = layer([query, value, key], return_attention_scores=True)
print("weights:", rows_of(weights[0]))
by_hand = softmax(query @ key.swapaxes(1, 2))
print("by hand:", rows_of(by_hand[0]))
print("output: ", output.numpy().ravel().round(3))
print("by hand:", (by_hand @ value).ravel().astype("float32").round(3))

added = layers.Attention(score_mode="concat")
weights = added([query, value, key], return_attention_scores=True)[1]
scores = np.tanh(query[:, :, None] + key[:, None]).sum(axis=-1)
print("concat: ", rows_of(weights[0]))
print("by hand:", rows_of(softmax(scores)[0]))
for options in [{}, {"use_scale": True}, {"score_mode": "concat"}]:
    layer = layers.Attention(**options)
    layer([query, value, key])
    print(options, [w.name for w in layer.weights])

# Output:
# weights: [[0.665, 0.245, 0.09], [0.063, 0.468, 0.468]]
# by hand: [[0.665, 0.245, 0.09], [0.063, 0.468, 0.468]]
# output:  [14.248 24.049]
# by hand: [14.248 24.049]
# concat:  [[0.21, 0.435, 0.355], [0.447, 0.377, 0.176]]
# by hand: [[0.21, 0.435, 0.355], [0.447, 0.377, 0.176]]
# {} []
# {'use_scale': True} ['scale']
# {'score_mode': 'concat'} ['concat_score_weight']
