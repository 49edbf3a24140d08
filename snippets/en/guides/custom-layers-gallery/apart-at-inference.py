# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#apart-at-inference

import keras
import numpy as np
from keras import layers, ops
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

register = keras.saving.register_keras_serializable(package="gallery")
digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)


def train(model, epochs, learning_rate=0.01, loss=None):
    """Train on the digits; return the accuracy on the test images."""
    model.compile(
        optimizer=keras.optimizers.Adam(learning_rate),
        loss=loss or keras.losses.SparseCategoricalCrossentropy(True),
        metrics=["accuracy"],
    )
    model.fit(x_train, y_train, epochs=epochs, batch_size=64, verbose=0)
    return model.evaluate(x_test, y_test, verbose=0)[1]


def attend(query, key, value, mask=None):
    scores = ops.matmul(query, ops.swapaxes(key, -2, -1))
    scores = scores / np.sqrt(query.shape[-1])
    if mask is not None:
        scores = ops.where(mask, scores, -1e9)
    weights = ops.softmax(scores, axis=-1)
    return ops.matmul(weights, value), weights


@register
class SelfAttention(layers.Layer):
    def __init__(self, heads, key_dim, causal=False, **kwargs):
        super().__init__(**kwargs)
        self.heads, self.key_dim, self.causal = heads, key_dim, causal
        self.supports_masking = True

    def build(self, input_shape):
        width, head = input_shape[-1], (self.heads, self.key_dim)
        self.projections = []
        for name in ("query", "key", "value"):
            kernel = self.add_weight(shape=(width, *head), name=name)
            bias = self.add_weight(
                shape=head, initializer="zeros", name=f"{name}_bias"
            )
            self.projections.append((kernel, bias))
        self.out = self.add_weight(shape=(*head, width), name="out")
        self.out_bias = self.add_weight(
            shape=(width,), initializer="zeros", name="out_bias"
        )

    def call(self, inputs, mask=None):
        query, key, value = (
            ops.einsum("btw,whk->bhtk", inputs, kernel) + bias[:, None]
            for kernel, bias in self.projections
        )
        if mask is not None:
            mask = mask[:, None, None, :]
        if self.causal:
            steps = inputs.shape[1]
            earlier = ops.tril(ops.ones((steps, steps), dtype="bool"))
            mask = earlier if mask is None else ops.logical_and(mask, earlier)
        found, _ = attend(query, key, value, mask)
        return ops.einsum("bhtk,hkw->btw", found, self.out) + self.out_bias


@register
class PositionEmbedding(layers.Layer):
    def build(self, input_shape):
        self.table = self.add_weight(
            shape=input_shape[1:], initializer="random_normal", name="table"
        )

    def call(self, inputs):
        return inputs + self.table


def attention_model(*position):
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Reshape((8, 8)),
            layers.Dense(32),
            *position,
            SelfAttention(heads=4, key_dim=8),
            layers.Activation("relu"),
            layers.GlobalAveragePooling1D(),
            layers.Dense(10),
        ]
    )


keras.utils.set_random_seed(0)
order = [2, 4, 3, 6, 5, 0, 1, 7]
for position in ([], [PositionEmbedding()]):
    model = attention_model(*position)
    apart = np.abs(model(x_test) - model(x_test[:, order])).max()


@register
class MonteCarloDropout(layers.Dropout):
    def call(self, inputs, training=None):
        return super().call(inputs, training=True)


def classifier(dropout):
    return keras.Sequential(
        [
            keras.Input((8, 8, 1)),
            layers.Flatten(),
            layers.Dense(128, activation="relu"),
            dropout(0.5),
            layers.Dense(128, activation="relu"),
            dropout(0.5),
            layers.Dense(10, activation="softmax"),
        ]
    )


def sample(model, x, samples=30):
    """Predict each image several times; (images, samples, classes)."""
    repeated = np.repeat(x, samples, axis=0)
    predictions = model.predict(repeated, batch_size=1024, verbose=0)
    return predictions.reshape(len(x), samples, -1)


for dropout in (layers.Dropout, MonteCarloDropout):
    spread = sample(classifier(dropout), x_test[:10]).std(axis=1)
keras.utils.set_random_seed(0)
model = classifier(MonteCarloDropout)
single = train(model, 10, 0.003, "sparse_categorical_crossentropy")


def doubt(x):
    mean = sample(model, x).mean(axis=1)
    entropy = -np.sum(mean * np.log(mean + 1e-12), axis=1)
    return mean.argmax(axis=1), entropy


labels, entropy = doubt(x_test)
noise = np.random.default_rng(0).uniform(size=x_test.shape)
of_noise = doubt(noise)[1]
model.save("model.keras")
loaded = keras.models.load_model("model.keras")
mean = sample(loaded, x_test).mean(axis=1)
spread = sample(loaded, x_test).std(axis=1)
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.BatchNormalization(),
        layers.Dropout(0.5),
        layers.Dense(10),
    ]
)
model(x_test.reshape(-1, 64), training=True)


@register
class SpectralDense(layers.Layer):
    def __init__(self, units, activation="linear", **kwargs):
        super().__init__(**kwargs)
        self.units = units
        self.activation = keras.activations.get(activation)

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units), name="kernel"
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )
        self.u = self.add_weight(
            shape=(self.units, 1),
            initializer="random_normal",
            trainable=False,
            name="u",
        )

    def stretch(self, update=False):
        v = ops.normalize(ops.matmul(self.kernel, self.u), axis=0)
        if update:
            u = ops.matmul(ops.transpose(self.kernel), v)
            self.u.assign(ops.normalize(u, axis=0))
        return ops.sum(ops.stop_gradient(v) * ops.matmul(self.kernel, self.u))

    def call(self, inputs, training=False):
        kernel = self.kernel / self.stretch(update=training)
        return self.activation(ops.matmul(inputs, kernel) + self.bias)


keras.utils.set_random_seed(0)
x = x_test.reshape(-1, 64)
mine = SpectralDense(10)
wrapped = layers.SpectralNormalization(layers.Dense(10))
mine.build(x.shape)
wrapped.build(x.shape)
wrapped.layer.kernel.assign(mine.kernel)
wrapped.vector_u.assign(ops.transpose(mine.u))
largest = np.linalg.svd(mine.kernel, compute_uv=False)[0]
for step in range(1, 51):
    left, right = mine(x, training=True), wrapped(x, training=True)
    if step in (1, 2, 10, 50):
        apart = np.abs(left - right).max()
        share = float(mine.stretch()) / largest

keras.utils.set_random_seed(0)
mine = SpectralDense(10)
wrapped = layers.SpectralNormalization(layers.Dense(10))
mine.build(x.shape)
wrapped.build(x.shape)
wrapped.layer.kernel.assign(mine.kernel)
wrapped.vector_u.assign(ops.transpose(mine.u))
for step in range(1, 11):
    mine(x, training=True)
    wrapped(x, training=True)
    if step in (1, 2, 10):
        apart = np.abs(mine(x) - wrapped(x)).max()
        print(f"after step {step}: {apart:.3f} apart")

# Output:
# after step 1: 0.109 apart
# after step 2: 0.041 apart
# after step 10: 0.001 apart
