# Sequences and time series
# From docs/en/guides/sequences.md#zero-is-a-reading

import keras
from keras import layers

readings = [[0.5, 1.0], [0.2, 0.0, 0.9], [1.0, 0.3, -0.2, 0.4, 0.8]]

padded = keras.utils.pad_sequences(readings, padding="post", dtype="float32")
found = layers.Masking().compute_mask(padded[..., None])
print(found.numpy()[1].tolist(), "of", readings[1])
words = keras.utils.pad_sequences([[7, 2], [3, 1, 4]], padding="post")
embedding = layers.Embedding(10, 4, mask_zero=True)
print(embedding.compute_mask(words).numpy().tolist(), "of", words.tolist())

# Output:
# [True, False, True, False, False] of [0.2, 0.0, 0.9]
# [[True, True, False], [True, True, True]] of [[7, 2, 0], [3, 1, 4]]
