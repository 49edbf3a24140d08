# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#mixing-wrong

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
temple = photograph("china.jpg")
images = np.stack([flower, temple])

for layer in [layers.MixUp(seed=0), layers.CutMix(seed=0)]:
    try:
        layer({"images": images, "labels": np.array([0, 1])})
    except Exception as error:
        print(type(layer).__name__, type(error).__name__)
    print("  alone:", float(abs(layer(flower) - flower).numpy().max()))
pure = layers.MixUp(alpha=1.0, seed=6)(images)
print("no labels, changed:", bool(abs(pure - images).numpy().max() > 1))
boxes = {"boxes": np.zeros((2, 3, 4)), "labels": np.zeros((2, 3))}
masks = np.zeros((2, 48, 48, 1), dtype="float32")
data = {"images": images, "bounding_boxes": boxes, "segmentation_masks": masks}
result = layers.MixUp(seed=0, bounding_box_format="xyxy")(data)
print("boxes", result["bounding_boxes"]["boxes"].shape, end=", ")
print("their labels", result["bounding_boxes"]["labels"].shape, end=", ")
print("masks", result["segmentation_masks"].shape)

# Output:
# MixUp InvalidArgumentError
#   alone: 0.0
# CutMix InvalidArgumentError
#   alone: 0.0
# no labels, changed: True
# boxes (2, 6, 4), their labels (4, 3), masks (2, 48, 48, 2)
