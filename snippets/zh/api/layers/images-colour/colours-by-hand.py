# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#colours-by-hand

import numpy as np
from keras import layers


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


import colorsys

dot = np.array([200.0, 100.0, 50.0], dtype="float32")
one = dot.reshape(1, 1, 3)
grey = dot @ [0.2989, 0.587, 0.114]
h, s, v = colorsys.rgb_to_hsv(*(dot / 255))


def rgb(hue, saturation):
    return 255 * np.array(colorsys.hsv_to_rgb(hue % 1, saturation, v))


show("one pixel", dot)
show("greyscale", layers.RandomGrayscale(1.0)(one).numpy().ravel())
show("  by hand", [grey] * 3)
degenerate = layers.RandomColorDegeneration((0.5, 0.5))
show("degeneration", degenerate(one).numpy().ravel())
show("  by hand", dot + 0.5 * (grey - dot))
show("saturation", layers.RandomSaturation((0.25, 0.25))(one).numpy().ravel())
show("  by hand", rgb(h, s * 0.25 / 0.75))
show("hue", layers.RandomHue((1.0, 1.0))(one).numpy().ravel())
show("  by hand", rgb(h + 0.5, s))

jitter = layers.RandomColorJitter(
    brightness_factor=(0.1, 0.1), hue_factor=(1.0, 1.0)
)
show("jitter", jitter(one).numpy().ravel())
in_turn = layers.RandomBrightness((0.1, 0.1))(one)
in_turn = layers.RandomHue((1.0, 1.0))(in_turn)
show("  in turn", in_turn.numpy().ravel())

# 输出：
# one pixel      200.0  100.0   50.0
# greyscale      124.2  124.2  124.2
#   by hand      124.2  124.2  124.2
# degeneration   162.1  112.1   87.1
#   by hand      162.1  112.1   87.1
# saturation     200.0  166.7  150.0
#   by hand      200.0  166.7  150.0
# hue             50.0  150.0  200.0
#   by hand       50.0  150.0  200.0
# jitter          75.5  175.5  225.5
#   in turn       75.5  175.5  225.5
