# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#saturation-surprise

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import layers


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


import colorsys

with redirect_stdout(StringIO()):
    dot = np.array([200.0, 100.0, 50.0], dtype="float32")
    one = dot.reshape(1, 1, 3)
grey = dot @ [0.2989, 0.587, 0.114]
with redirect_stdout(StringIO()):
    h, s, v = colorsys.rgb_to_hsv(*(dot / 255))


def rgb(hue, saturation):
    return 255 * np.array(colorsys.hsv_to_rgb(hue % 1, saturation, v))


with redirect_stdout(StringIO()):
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

triple = {"factor": (0.75, 0.75)}
show("default", layers.RandomSaturation(**triple)(one).numpy().ravel())
mended = layers.RandomSaturation(**triple, value_range=(0, 1))
show("(0, 1)", mended(one).numpy().ravel())
show("  by hand", rgb(h, min(3 * s, 1)))
jitter = layers.RandomColorJitter(saturation_factor=(0.75, 0.75))
show("jitter", jitter(one).numpy().ravel())
try:
    layers.RandomGrayscale((0.0, 1.0))
except TypeError as error:
    print(error)
print("seed saved:", "seed" in layers.RandomGrayscale(seed=3).get_config())

# 输出：
# default        200.0 -100.0 -250.0
# (0, 1)         200.0   66.7    0.0
#   by hand      200.0   66.7    0.0
# jitter         200.0 -100.0 -250.0
# '<' not supported between instances of 'tuple' and 'int'
# seed saved: False
