# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#boxes-stay

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
random.seed(0)


class Counting(layers.AugMix):
    choices = 0

    def get_random_transformation(self, *args, **kwargs):
        Counting.choices += 1
        return super().get_random_transformation(*args, **kwargs)


twenty = tf.data.Dataset.from_tensor_slices(np.repeat(flower[None], 20, 0))
for _ in twenty.map(Counting()):
    pass
policy = layers.RandAugment(seed=1)
results = [image.numpy().ravel() for image in twenty.map(policy)]


class Watched(layers.AugMix):
    picked = []

    def get_random_transformation(self, *args, **kwargs):
        chosen = super().get_random_transformation(*args, **kwargs)
        for chain in chosen["chain_transforms"]:
            Watched.picked += [link["layer_name"] for link in chain]
        return chosen


random.seed(0)
policy = Watched(bounding_box_format="xyxy", seed=0)
found = set()
for _ in range(10):
    boxes = {"boxes": np.array([[[8, 8, 20, 20]]]), "labels": np.array([[0]])}
    result = policy({"images": flower[None], "bounding_boxes": boxes})
    found.add(str(result["bounding_boxes"]["boxes"].numpy().ravel()))
print("boxes of 10 images:", found)
print("translations:", Watched.picked.count("random_translation"))

# 输出：
# boxes of 10 images: {'[ 8.  8. 20. 20.]'}
# translations: 11
