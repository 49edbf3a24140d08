# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#in-tf-data

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()


import tensorflow as tf

photos = np.repeat(photo[None], 8, axis=0)
labels = np.arange(8)
augment = layers.Pipeline(
    [
        layers.RandomCrop(48, 48, seed=1),
        layers.RandomRotation(0.1, seed=2),
        layers.Rescaling(1 / 255),
    ]
)
print("a model:", isinstance(augment, keras.Model), hasattr(augment, "fit"))


def augmented(image, label):
    return augment(image, training=True), label


before = tf.data.Dataset.from_tensor_slices((photos, labels)).map(augmented)
before = before.batch(8).prefetch(1)
for number in [1, 2]:
    for images, _ in before:
        different = len(np.unique(images.numpy().reshape(8, -1), axis=0))
        print(f"pass {number}: {images.shape}, {different} different images")
only_crop = layers.RandomCrop(48, 48, seed=1)
after = tf.data.Dataset.from_tensor_slices(photos).batch(8).map(only_crop)
for images in after:
    different = len(np.unique(images.numpy().reshape(8, -1), axis=0))
    print(f"crop after batch: {different} different images")

# 输出：
# a model: False False
# pass 1: (8, 48, 48, 3), 8 different images
# pass 2: (8, 48, 48, 3), 8 different images
# crop after batch: 1 different images
