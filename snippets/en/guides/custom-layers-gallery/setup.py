# A gallery of custom layers
# From docs/en/guides/custom-layers-gallery.md#setup

import keras
import matplotlib.pyplot as plt
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


def round_trip(model):
    """Save and load, and compare what the two models predict."""
    model.save("model.keras")
    loaded = keras.models.load_model("model.keras")
    before = model.predict(x_test, verbose=0)
    after = loaded.predict(x_test, verbose=0)
    print(f"largest difference: {np.abs(before - after).max():.5f}")
