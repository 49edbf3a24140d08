# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#monte-carlo-dropout

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
    print(f"{dropout.__name__}: spread up to {spread.max():.1f}")

# Output:
# Dropout: spread up to 0.0
# MonteCarloDropout: spread up to 0.1
