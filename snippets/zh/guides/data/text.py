# 给模型喂数据
# 出自 docs/zh/guides/data.md#text

import keras
import tensorflow as tf

lines = [
    "'Twas brillig, and the slithy toves",
    "Did gyre and gimble in the wabe;",
    "All mimsy were the borogoves,",
    "And the mome raths outgrabe.",
]
vectorize = keras.layers.TextVectorization(output_sequence_length=7)
vectorize.adapt(lines)
print([str(word) for word in vectorize.get_vocabulary()[:5]])
print(vectorize(["The toves and the Jabberwock"]).numpy())

model = keras.Sequential(
    [
        keras.Input((), dtype="string"),
        vectorize,
        keras.layers.Embedding(vectorize.vocabulary_size(), 4),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(1),
    ]
)
print(model(tf.constant(lines)).shape)

# 输出：
# ['', '[UNK]', 'the', 'and', 'were']
# [[2 7 3 2 1 0 0]]
# (4, 1)
