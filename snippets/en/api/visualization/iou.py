# Pictures, boxes, masks
# From docs/en/api/visualization.md#iou

import numpy as np
from keras.utils import bounding_boxes


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


ones = np.array([[0.0, 0, 4, 4], [10, 10, 12, 14]])
twos = np.array([[2.0, 0, 6, 4], [10, 10, 12, 14], [-1, -1, -1, -1]])
iou = bounding_boxes.compute_iou
print(iou(ones, twos, "xyxy").numpy().round(4))
print("by hand:", round(8 / (16 + 16 - 8), 4))
masked = iou(ones, twos, "xyxy", use_masking=True, mask_val=-9)
print("masked:", masked.numpy()[0].round(4))
shape = {"image_shape": (20, 20, 3)}
print(iou(ones / 20, twos / 20, "rel_xyxy", **shape).numpy()[0].round(4))


def ciou_by_hand(a, b):
    (left, top, right, bottom), (l2, t2, r2, b2) = a, b
    w, h, w2, h2 = right - left, bottom - top, r2 - l2, b2 - t2
    both = max(0, min(right, r2) - max(left, l2))
    both *= max(0, min(bottom, b2) - max(top, t2))
    share = both / (w * h + w2 * h2 - both)
    apart = ((left + right - l2 - r2) ** 2 + (top + bottom - t2 - b2) ** 2) / 4
    around = (max(right, r2) - min(left, l2)) ** 2
    around += (max(bottom, b2) - min(top, t2)) ** 2
    v = 4 / np.pi**2 * (np.arctan(w2 / h2) - np.arctan(w / h)) ** 2
    return share - apart / around - v * v / (1 - share + v)


pairs = np.array([[0.0, 0, 4, 4], [0, 0, 4, 4], [0, 0, 4, 4]])
others = np.array([[2.0, 0, 6, 4], [0, 0, 4, 2], [5, 5, 9, 9]])
told = bounding_boxes.compute_ciou(pairs, others, "xyxy").numpy()
print("CIoU:   ", told.round(4))
by_hand = [ciou_by_hand(a, b) for a, b in zip(pairs, others)]
print("by hand:", np.array(by_hand).round(4))
attempt(lambda: iou(ones / 20, twos / 20, "rel_xyxy"))
attempt(lambda: bounding_boxes.compute_ciou(ones, ones, "rel_xyxy", **shape))
attempt(lambda: iou(ones[0], twos, "xyxy"))

# Output:
# [[0.3333 0.     0.    ]
#  [0.     1.     0.    ]]
# by hand: 0.3333
# masked: [ 0.3333  0.     -9.    ]
# [0.3333 0.     0.    ]
# CIoU:    [ 0.2564  0.4655 -0.3086]
# by hand: [ 0.2564  0.4655 -0.3086]
# ValueError: When using relative bounding box formats (e.g. `rel_yxyx`) the `image_shape` argument must be provided.Received `image_shape`: None
# ValueError: When using relative bounding box formats (e.g. `rel_yxyx`) the `image_shape` argument must be provided.Received `image_shape`: (20, 20, 3)
# ValueError: compute_iou() expects boxes1 to be batched, or to be unbatched.
