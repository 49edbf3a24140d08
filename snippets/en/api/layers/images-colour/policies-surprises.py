# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#policies-surprises

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image
import tensorflow as tf
import random

small = layers.Resizing(48, 48, crop_to_aspect_ratio=True, antialias=True)
augment = layers.Pipeline(
    [
        layers.RandomBrightness(0.2, value_range=(0, 255), seed=1),
        layers.RandomContrast((0.4, 0.4), value_range=(0, 255), seed=2),
        layers.RandomHue(0.2, value_range=(0, 255), seed=3),
    ]
)


def photograph(name):
    return small(load_sample_image(name)).numpy().astype("float32")


versions = {"photo": photograph("flower.jpg")}
for number in range(1, 6):
    image = photograph("flower.jpg")
    versions[f"call {number}"] = augment(image, training=True)
flower = photograph("flower.jpg")


def apart(make):
    return float(abs(make()(flower) - make()(flower)).numpy().max())


def seeded(make):
    keras.utils.set_random_seed(0)
    return make()


print(
    "RandAugment, one seed twice:", apart(lambda: layers.RandAugment(seed=1))
)
random.seed(0)
differs = apart(lambda: layers.AugMix(seed=1)) > 1
print("AugMix, one seed twice, differs:", differs)
first, second = [seeded(layers.AugMix)(flower) for _ in range(2)]
print("after set_random_seed:", float(abs(first - second).numpy().max()))


class Counting(layers.AugMix):
    choices = 0

    def get_random_transformation(self, *args, **kwargs):
        Counting.choices += 1
        return super().get_random_transformation(*args, **kwargs)


twenty = tf.data.Dataset.from_tensor_slices(np.repeat(flower[None], 20, 0))
for _ in twenty.map(Counting()):
    pass
print("choices for 20 images in map:", Counting.choices)
policy = layers.RandAugment(seed=1)
results = [image.numpy().ravel() for image in twenty.map(policy)]
print("RandAugment in map, different images:", len(np.unique(results, axis=0)))

# Output:
# RandAugment, one seed twice: 0.0
# AugMix, one seed twice, differs: True
# after set_random_seed: 0.0
# choices for 20 images in map: 1
# RandAugment in map, different images: 20
