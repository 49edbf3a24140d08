# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#max-number

import numpy as np
from keras import layers


def some_boxes():
    boxes = [[[0.0, 0, 2, 2], [1, 1, 3, 3]], [[0.0, 0, 1, 1], [2, 2, 4, 4]]]
    labels = [[5, 6], [7, 8]]
    return {
        "images": np.zeros((2, 4, 4, 3)),
        "bounding_boxes": {
            "boxes": np.array(boxes),
            "labels": np.array(labels),
        },
    }


for number in [3, 1]:
    layer = layers.MaxNumBoundingBoxes(number, bounding_box_format="xyxy")
    result = layer(some_boxes())["bounding_boxes"]
    print(result["boxes"].shape, result["labels"].numpy().tolist())
layer = layers.MaxNumBoundingBoxes(3, fill_value=0)
print("saved:", "fill_value" in layer.get_config())
print(
    "loaded:",
    layers.MaxNumBoundingBoxes.from_config(layer.get_config()).fill_value,
)

# Output:
# (2, 3, 4) [[5, 6, -1], [7, 8, -1]]
# (2, 1, 4) [[5], [7]]
# saved: False
# loaded: -1
