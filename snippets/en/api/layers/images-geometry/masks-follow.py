# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#masks-follow

import numpy as np
from keras import layers

mask = (np.indices((64, 64)).sum(0) % 16 < 8).astype("float32")[
    None, ..., None
]
near = {"interpolation": "nearest", "seed": 3}
for layer in [
    layers.RandomFlip(seed=3),
    layers.RandomCrop(48, 48, seed=3),
    layers.CenterCrop(48, 48),
    layers.Resizing(48, 48, interpolation="nearest"),
    layers.RandomRotation(0.1, **near),
    layers.RandomTranslation(0.3, 0.3, **near),
    layers.RandomZoom(0.3, **near),
    layers.RandomShear(0.3, **near),
    layers.RandomPerspective((1, 1), **near),
]:
    result = layer({"images": mask, "segmentation_masks": mask})
    apart = int(np.sum(result["images"] != result["segmentation_masks"]))
    print(f"{type(layer).__name__:18} image and mask differ in {apart} pixels")
smooth = layers.RandomRotation(0.1, seed=3)(
    {"images": mask, "segmentation_masks": mask}
)
for key, values in smooth.items():
    print(f"bilinear, numbers in {key}: {len(np.unique(values))}")
erased = layers.RandomErasing((1, 1), seed=3)(
    {"images": mask, "segmentation_masks": mask}
)
for key, values in erased.items():
    print(f"erasing, changed in {key}: {bool(np.any(values != mask))}")
shifted = layers.RandomTranslation(0, (0.5, 0.5), bounding_box_format="xyxy")
boxes = {"boxes": np.array([[[10, 10, 60, 60]]]), "labels": np.array([[0]])}
print(
    shifted({"images": mask, "bounding_boxes": boxes})["bounding_boxes"][
        "boxes"
    ]
)

# Output:
# RandomFlip         image and mask differ in 0 pixels
# RandomCrop         image and mask differ in 0 pixels
# CenterCrop         image and mask differ in 0 pixels
# Resizing           image and mask differ in 0 pixels
# RandomRotation     image and mask differ in 0 pixels
# RandomTranslation  image and mask differ in 0 pixels
# RandomZoom         image and mask differ in 0 pixels
# RandomShear        image and mask differ in 0 pixels
# RandomPerspective  image and mask differ in 0 pixels
# bilinear, numbers in images: 1021
# bilinear, numbers in segmentation_masks: 2
# erasing, changed in images: True
# erasing, changed in segmentation_masks: False
# tf.Tensor([[[42. 10. 64. 60.]]], shape=(1, 1, 4), dtype=float32)
