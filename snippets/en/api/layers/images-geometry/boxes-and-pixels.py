# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#boxes-and-pixels

import numpy as np
from keras import layers


def sample(box):
    images = np.zeros((1, 100, 200, 1), dtype="float32")
    left, top, right, bottom = box
    images[0, top:bottom, left:right] = 1
    boxes = {"boxes": np.array([[box]]), "labels": np.array([[0]])}
    return {"images": images, "bounding_boxes": boxes}


def compare_boxes(layer, box=(60, 30, 110, 70)):
    result = layer(sample(box), training=True)
    rows, columns = np.nonzero(result["images"].numpy()[0, ..., 0] > 0.5)
    pixels = columns.min(), rows.min(), columns.max() + 1, rows.max() + 1
    told = result["bounding_boxes"]["boxes"].numpy()[0, 0]
    print(
        f"{type(layer).__name__:18}",
        "pixels",
        [int(number) for number in pixels],
        "box",
        [int(round(float(number))) for number in told],
    )


common = {"bounding_box_format": "xyxy", "seed": 0}
black = {"fill_mode": "constant", **common}
compare_boxes(layers.Resizing(50, 50, bounding_box_format="xyxy"))
compare_boxes(layers.CenterCrop(80, 160, bounding_box_format="xyxy"))
compare_boxes(layers.RandomFlip("horizontal", **common))
compare_boxes(layers.RandomRotation((0.05, 0.05), **black))
compare_boxes(layers.RandomTranslation((0.1, 0.1), (0.2, 0.2), **black))
compare_boxes(layers.RandomZoom((0.5, 0.5), **black))
compare_boxes(layers.RandomPerspective((1, 1), scale=0.3, **common))
compare_boxes(layers.RandomShear((0.2, 0.2), **black))
compare_boxes(layers.RandomCrop(80, 150, bounding_box_format="xyxy", seed=1))

# Output:
# Resizing           pixels [15, 15, 27, 35] box [15, 15, 28, 35]
# CenterCrop         pixels [40, 20, 90, 60] box [40, 20, 90, 60]
# RandomFlip         pixels [90, 30, 140, 70] box [90, 30, 140, 70]
# RandomRotation     pixels [56, 28, 116, 81] box [56, 28, 116, 81]
# RandomTranslation  pixels [100, 40, 150, 80] box [100, 40, 150, 80]
# RandomZoom         pixels [73, 37, 107, 63] box [73, 36, 107, 63]
# RandomPerspective  pixels [62, 31, 120, 68] box [62, 31, 120, 68]
# RandomShear        pixels [46, 30, 104, 70] box [32, 30, 98, 70]
# RandomCrop         pixels [55, 12, 105, 52] box [42, 25, 92, 65]
