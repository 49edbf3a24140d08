# 图像、边界框、掩码
# 出自 docs/zh/api/visualization.md#anchors-by-hand

import numpy as np
from keras.utils import bounding_boxes


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).split(" Received")[0].splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


anchors = np.array([[0.0, 0, 10, 20], [10, 10, 30, 30]])
boxes = np.array([[1.0, 2, 11, 22], [10, 15, 50, 25]])
encode = bounding_boxes.encode_box_to_deltas
decode = bounding_boxes.decode_deltas_to_boxes
names = {"anchor_format": "xyxy", "box_format": "xyxy"}
deltas = encode(anchors, boxes, **names)
print("deltas: ", *deltas.numpy().round(4))
by_hand = [
    [2 / 20, 1 / 10, np.log(20 / 20), np.log(10 / 10)],
    [(20 - 20) / 20, (30 - 20) / 20, np.log(10 / 20), np.log(40 / 20)],
]
print("by hand:", *np.array(by_hand).round(4))
swapped = encode(anchors, boxes, encoding_format="center_xywh", **names)
print("center_xywh:", swapped.numpy()[1].round(4))
variance = [0.1, 0.1, 0.2, 0.2]
scaled = encode(anchors, boxes, variance=variance, **names)
print("variance:", scaled.numpy()[1].round(4))
print("back:", decode(anchors, deltas, **names).numpy().round(3).tolist())
again = decode(anchors, scaled, variance=variance, **names)
print("back:", again.numpy().round(3).tolist())
levels = decode({"P3": anchors}, {"P3": deltas}, **names)
print({key: tuple(value.shape) for key, value in levels.items()})
attempt(lambda: encode(anchors, boxes, encoding_format="xyxy", **names))
attempt(lambda: decode(anchors, deltas, variance=[0.1, 0.2], **names))

# 输出：
# deltas:  [0.1 0.1 0.  0. ] [ 0.      0.5    -0.6931  0.6931]
# by hand: [0.1 0.1 0.  0. ] [ 0.      0.5    -0.6931  0.6931]
# center_xywh: [ 0.5     0.      0.6931 -0.6931]
# variance: [ 0.      5.     -3.4657  3.4657]
# back: [[1.0, 2.0, 11.0, 22.0], [10.0, 15.0, 50.0, 25.0]]
# back: [[1.0, 2.0, 11.0, 22.0], [10.0, 15.0, 50.0, 25.0]]
# {'P3': (2, 4)}
# ValueError: `encoding_format` should be one of 'center_xywh' or 'center_yxhw', got xyxy
# ValueError: `variance` must be length 4, got [0.1 0.2]
