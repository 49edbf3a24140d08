# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#left-alone

import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

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

for layer in [
    layers.AutoContrast(),
    layers.Equalization(),
    layers.RandomBrightness(0.2),
    layers.RandomContrast(0.2),
    layers.RandomInvert(),
    layers.RandomPosterization(4),
    layers.Solarization(),
    layers.RandomColorDegeneration(0.2),
    layers.RandomSaturation(0.2),
    layers.RandomHue(0.2),
    layers.RandomColorJitter(),
    layers.RandomSharpness(0.2),
    layers.RandomGaussianBlur(),
]:
    layer.bounding_box_format = "xyxy"
    given = {
        "images": flower[None],
        "labels": np.array([[0.0, 1.0]]),
        "bounding_boxes": {
            "boxes": np.array([[[1.0, 2.0, 3.0, 4.0]]]),
            "labels": np.array([[7]]),
        },
        "segmentation_masks": np.ones((1, 48, 48, 1)),
    }
    result = layer(given, training=True)
    print(
        f"{type(layer).__name__:24}",
        np.array(result["bounding_boxes"]["boxes"]).ravel(),
        np.array(result["labels"]).ravel(),
        np.unique(result["segmentation_masks"]),
    )
try:
    layers.RandomGrayscale()({"images": flower[None]})
except AttributeError as error:
    print("RandomGrayscale:", str(error).splitlines()[2])

# 输出：
# AutoContrast             [1. 2. 3. 4.] [0. 1.] [1.]
# Equalization             [1. 2. 3. 4.] [0. 1.] [1.]
# RandomBrightness         [1. 2. 3. 4.] [0. 1.] [1.]
# RandomContrast           [1. 2. 3. 4.] [0. 1.] [1.]
# RandomInvert             [1. 2. 3. 4.] [0. 1.] [1.]
# RandomPosterization      [1. 2. 3. 4.] [0. 1.] [1.]
# Solarization             [1. 2. 3. 4.] [0. 1.] [1.]
# RandomColorDegeneration  [1. 2. 3. 4.] [0. 1.] [1.]
# RandomSaturation         [1. 2. 3. 4.] [0. 1.] [1.]
# RandomHue                [1. 2. 3. 4.] [0. 1.] [1.]
# RandomColorJitter        [1. 2. 3. 4.] [0. 1.] [1.]
# RandomSharpness          [1. 2. 3. 4.] [0. 1.] [1.]
# RandomGaussianBlur       [1. 2. 3. 4.] [0. 1.] [1.]
# RandomGrayscale: 'dict' object has no attribute 'shape'
