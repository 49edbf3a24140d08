# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#boxes-wrong

import numpy as np
from keras import layers


def sample(box):
    images = np.zeros((1, 100, 200, 1), dtype="float32")
    left, top, right, bottom = box
    images[0, top:bottom, left:right] = 1
    boxes = {"boxes": np.array([[box]]), "labels": np.array([[0]])}
    return {"images": images, "bounding_boxes": boxes}


def both_formats(make):
    told = []
    for box, format in [
        ((80, 40, 120, 70), "xyxy"),
        ((80, 40, 40, 30), "xywh"),
    ]:
        data = sample((80, 40, 120, 70))
        data["bounding_boxes"]["boxes"] = np.array([[box]], dtype="float32")
        result = make(bounding_box_format=format, seed=0)(data)
        told.append(result["bounding_boxes"]["boxes"].numpy()[0, 0])
    (left, top, right, bottom), xywh = told
    expected = np.array([left, top, right - left, bottom - top])
    return (
        "expected",
        expected.round().astype(int),
        "got",
        xywh.round().astype(int),
    )


print(*both_formats(lambda **k: layers.RandomTranslation((0.1, 0.1), 0, **k)))
print(*both_formats(lambda **k: layers.RandomRotation((0.25, 0.25), **k)))
print(*both_formats(lambda **k: layers.RandomPerspective((1, 1), 0.3, **k)))

checks = (np.indices((64, 64)).sum(0) % 16 < 8).astype("float32")[
    None, ..., None
]
for layer in [
    layers.RandomRotation(0.2, interpolation="nearest", seed=0),
    layers.RandomElasticTransform(
        (1, 1), scale=(0.5, 0.5), interpolation="nearest", seed=0
    ),
]:
    data = {"images": checks, "segmentation_masks": checks}
    result = layer(data)
    apart = np.mean(result["images"] != result["segmentation_masks"])
    print(f"{type(layer).__name__}: image and mask differ in {apart:.1f}")
try:
    layer = layers.RandomElasticTransform(bounding_box_format="xyxy")
    layer(sample((80, 40, 120, 70)))
except NotImplementedError as error:
    print(type(error).__name__)

# 输出：
# expected [80 50 40 30] got [80 50 40 30]
# expected [90 29 30 40] got [80 69 10 31]
# expected [82 40 46 27] got [ 82  40 127  67]
# RandomRotation: image and mask differ in 0.0
# RandomElasticTransform: image and mask differ in 0.3
# NotImplementedError
