# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#always-active

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import tensorflow as tf

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()
photos = np.repeat(photo[None], 8, axis=0)
labels = np.arange(8)
augment = layers.Pipeline(
    [
        layers.RandomCrop(48, 48, seed=1),
        layers.RandomRotation(0.1, seed=2),
        layers.Rescaling(1 / 255),
    ]
)


def augmented(image, label):
    return augment(image, training=True), label


before = tf.data.Dataset.from_tensor_slices((photos, labels)).map(augmented)
before = before.batch(8).prefetch(1)

for layer in [
    layers.Rescaling(1 / 255),
    layers.Resizing(48, 48),
    layers.CenterCrop(48, 48),
]:
    model = keras.Sequential([keras.Input((64, 64, 3)), layer])
    result = model.predict(photos, verbose=0)
    most = f"at most {result.max():.0f}"
    print(f"{type(layer).__name__:11} {result.shape[1:]}, {most}")

# Output:
# Rescaling   (64, 64, 3), at most 1
# Resizing    (48, 48, 3), at most 255
# CenterCrop  (48, 48, 3), at most 255
