# 给模型喂数据
# 出自 docs/zh/guides/data.md#strings

import keras
import numpy as np
import tensorflow as tf

lines = [
    "'Twas brillig, and the slithy toves",
    "Did gyre and gimble in the wabe;",
    "All mimsy were the borogoves,",
    "And the mome raths outgrabe.",
]
vectorize = keras.layers.TextVectorization(output_sequence_length=7)
vectorize.adapt(lines)
model = keras.Sequential(
    [
        keras.Input((), dtype="string"),
        vectorize,
        keras.layers.Embedding(vectorize.vocabulary_size(), 4),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(1),
    ]
)

try:
    model.predict(np.array(lines), verbose=0)
except ValueError as error:
    print(error)
for strings in np.array(lines, dtype=object), tf.constant(lines):
    print(model.predict(strings, verbose=0).shape)

# 输出：
# Invalid dtype: str1120
# (4, 1)
# (4, 1)
