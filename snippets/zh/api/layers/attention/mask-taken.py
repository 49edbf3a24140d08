# 注意力层
# 出自 docs/zh/api/layers/attention.md#mask-taken

import keras
import numpy as np
from keras import layers, ops


def rows_of(array):
    return [[float(f"{n:.3f}") for n in row] for row in np.asarray(array)]


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


print("loss, by hand:", (1 + 1) / 2, "with padding:", (1 + 1 + 25 + 25) / 4)
print("same tensor:     ", block(None))
print("normalized first:", block(layers.LayerNormalization()))


def look_twice(given):
    tokens = keras.Input((4,), dtype="int32")
    query = first = keras.Input((1, 8))
    memory = layers.Embedding(9, 8, mask_zero=True)(tokens)
    mask = {"value_mask": ops.not_equal(tokens, 0)} if given else {}
    looks = []
    for _ in range(2):
        look = layers.MultiHeadAttention(1, 4, kernel_initializer="zeros")
        query, weights = look(
            query, memory, return_attention_scores=True, **mask
        )
        looks.append(weights)
    model = keras.Model([tokens, first], looks)
    looks = model([words, np.zeros((1, 1, 8))])
    return [rows_of(look[0, 0])[0] for look in looks]


print("looks at memory:      ", *look_twice(False))
print("with value_mask given:", *look_twice(True))

# 输出：
# loss, by hand: 1.0 with padding: 13.0
# same tensor:      13.0
# normalized first: 1.0
# looks at memory:       [0.5, 0.5, 0.0, 0.0] [0.25, 0.25, 0.25, 0.25]
# with value_mask given: [0.5, 0.5, 0.0, 0.0] [0.5, 0.5, 0.0, 0.0]
