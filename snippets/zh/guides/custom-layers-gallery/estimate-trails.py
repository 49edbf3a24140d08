# 自定义层实例集
# 出自 docs/zh/guides/custom-layers-gallery.md#estimate-trails

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
dense = SpectralDense(10)
model = keras.Sequential([keras.Input((8, 8, 1)), layers.Flatten(), dense])
train(model, epochs=1)
normalized = dense.kernel / float(dense.stretch())
largest = np.linalg.svd(normalized, compute_uv=False)[0]
print(f"largest singular value: {largest:.2f}")

# 输出：
# largest singular value: 1.06
