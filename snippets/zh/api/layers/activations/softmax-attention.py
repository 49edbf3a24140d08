# 激活层
# 出自 docs/zh/api/layers/activations.md#softmax-attention

import numpy as np
from keras import layers

softmax = layers.Softmax()

queries = np.array([[[1.0], [2.0], [3.0]]], dtype="float32")
scores = queries @ queries.transpose(0, 2, 1)
causal = np.tril(np.ones((1, 3, 3), bool))
weights = softmax(scores, mask=causal).numpy()
print(weights[0].round(3))
print(
    "the second row by hand:", (np.exp([2, 4]) / np.exp([2, 4]).sum()).round(3)
)

# 输出：
# [[1.    0.    0.   ]
#  [0.119 0.881 0.   ]
#  [0.002 0.047 0.95 ]]
# the second row by hand: [0.119 0.881]
