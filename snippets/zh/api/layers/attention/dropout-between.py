# 注意力层
# 出自 docs/zh/api/layers/attention.md#dropout-between

import keras
import numpy as np
from keras import layers

words = np.array([[3, 5, 0, 0]])
targets = np.array([[[1.0], [1], [5], [5]]])


def block(between):
    tokens = keras.Input((4,), dtype="int32")
    x = layers.Embedding(9, 8, mask_zero=True)(tokens)
    seen = x if between is None else between(x)
    x = layers.Add()([x, layers.MultiHeadAttention(1, 8)(seen, seen)])
    output = layers.Dense(1, kernel_initializer="zeros")(x)
    model = keras.Model(tokens, output)
    model.compile("sgd", "mse")
    return model.evaluate(words, targets, verbose=0)


print("normalization:", block(layers.LayerNormalization()))
print("dropout:      ", block(layers.Dropout(0.1)))

# 输出：
# normalization: 1.0
# dropout:       13.0
