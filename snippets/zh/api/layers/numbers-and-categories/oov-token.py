# 数值与类别的预处理
# 出自 docs/zh/api/layers/numbers-and-categories.md#oov-token

import numpy as np
from keras import layers

for kind, token, words in [
    (layers.StringLookup, "[?]", ["a", "b"]),
    (layers.IntegerLookup, -9, [5, 7]),
]:
    there = kind(vocabulary=words, oov_token=token)
    given = kind(vocabulary=[token, *words], oov_token=token)
    back = kind(vocabulary=words, oov_token=token, invert=True)
    for layer in [there, given]:
        print([str(word) for word in layer.get_vocabulary()])
    print("back:", np.array(back(np.array([0, 1, 2]))).tolist())

# 输出：
# ['[?]', 'a', 'b']
# ['[?]', 'a', 'b']
# back: [b'[?]', b'a', b'b']
# ['-9', '5', '7']
# ['-9', '5', '7']
# back: [-9, 5, 7]
