# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#training-argument

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


class Plain(keras.Model):
    def __init__(self):
        super().__init__()
        self.flip = layers.RandomFlip("horizontal", seed=0)

    def call(self, inputs):
        return self.flip(inputs)


class Told(Plain):
    def call(self, inputs, training=False):
        return self.flip(inputs, training=training)


sequential = keras.Sequential(
    [keras.Input((64, 64, 3)), layers.RandomFlip("horizontal", seed=0)]
)


def changed(images):
    return int((abs(np.array(images) - photos).max(axis=(1, 2, 3)) > 0).sum())


print("images of 8 that changed")
for name, model in {
    "Sequential": sequential,
    "call(inputs)": Plain(),
    "call(inputs, training)": Told(),
}.items():
    print(
        f"{name:23} model(x) {changed(model(photos))},",
        f"training=False {changed(model(photos, training=False))},",
        f"predict {changed(model.predict(photos, verbose=0))}",
    )

# Output:
# images of 8 that changed
# Sequential              model(x) 3, training=False 0, predict 0
# call(inputs)            model(x) 3, training=False 0, predict 5
# call(inputs, training)  model(x) 0, training=False 0, predict 0
