# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#untouched-at-inference

import keras
import numpy as np
from keras import layers
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
model = keras.Sequential(
    [
        keras.Input((64,)),
        layers.BatchNormalization(),
        layers.Dropout(0.5),
        layers.Dense(10),
    ]
)
model(x_test.reshape(-1, 64), training=True)
keras.utils.set_random_seed(0)
x = x_test.reshape(-1, 64)

keras.utils.set_random_seed(0)
wrapped = layers.SpectralNormalization(layers.Dense(10))
wrapped.build(x.shape)
kernel = wrapped.layer.kernel
print(f"at first: {np.linalg.svd(kernel, compute_uv=False)[0]:.3f}")
for training in (False, True):
    wrapped(x, training=training)
    largest = np.linalg.svd(wrapped.layer.kernel, compute_uv=False)[0]
    print(f"training={training}: largest singular value {largest:.3f}")

# Output:
# at first: 1.702
# training=False: largest singular value 1.702
# training=True: largest singular value 1.156
