# 注意力层
# 出自 docs/zh/api/layers/attention.md#trained-numbers

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

sums = query[:, :, None] + key[:, None]
for mode, trained, scores in [
    ("dot", [2.0], 2 * query @ key.swapaxes(1, 2)),
    ("concat", [2.0, 3.0], 3 * np.tanh(2 * sums).sum(axis=-1)),
]:
    layer = layers.Attention(use_scale=True, score_mode=mode)
    layer.build([query.shape, value.shape, key.shape])
    print([w.name for w in layer.weights], trained)
    layer.set_weights([np.array(number) for number in trained])
    weights = layer([query, value, key], return_attention_scores=True)[1]
    print("weights:", rows_of(weights[0]))
    print("by hand:", rows_of(softmax(scores)[0]))

# 输出：
# ['scale'] [2.0]
# weights: [[0.867, 0.117, 0.016], [0.009, 0.495, 0.495]]
# by hand: [[0.867, 0.117, 0.016], [0.009, 0.495, 0.495]]
# ['scale', 'concat_score_weight'] [2.0, 3.0]
# weights: [[0.028, 0.511, 0.46], [0.512, 0.462, 0.026]]
# by hand: [[0.028, 0.511, 0.46], [0.512, 0.462, 0.026]]
