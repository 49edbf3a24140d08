# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#light-surprises

from contextlib import redirect_stdout
from io import StringIO
import numpy as np
from keras import layers

empty = np.zeros((4000, 1, 1, 3), dtype="float32")


def drawn(layer, key):
    values = np.array(layer.get_random_transformation(empty)[key])
    return f"{values.min():.2f} to {values.max():.2f}"


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


with redirect_stdout(StringIO()):
    pixels = np.array([0.0, 64, 128, 255], dtype="float32")
    row = pixels.reshape(1, 1, 4, 1)
    show("pixels", pixels)
    brighter = layers.RandomBrightness((0.1, 0.1))
    show("brightness", brighter(row).numpy().ravel())
    show("  by hand", np.clip(pixels + 0.1 * 255, 0, 255))
    contrast = layers.RandomContrast((0.5, 0.5), seed=1)
    chosen = contrast.get_random_transformation(row)
    c = chosen["contrast_factor"].numpy().item()
    show(
        f"contrast {c:.2f}", contrast.transform_images(row, chosen).numpy().ravel()
    )
    mean = pixels.mean()
    show("  by hand", np.clip(mean + c * (pixels - mean), 0, 255))
    show("invert", layers.RandomInvert((1.0, 1.0))(row).numpy().ravel())
    show("  by hand", 255 - pixels)
    show("2 bits", layers.RandomPosterization((2, 2))(row).numpy().ravel())
    show("  by hand", pixels // 64 * 64)
    solar = layers.Solarization(0.0, threshold_factor=0.5, seed=9)
    chosen = solar.get_random_transformation(row)
    t = chosen["thresholds"].numpy().item()
    show(f"solarize {t:.0f}", solar.transform_images(row, chosen).numpy().ravel())
    show("  by hand", np.where(pixels < t, pixels, 255 - pixels))

centered = pixels / 127.5 - 1
inverted = layers.RandomInvert((1.0, 1.0), value_range=(-1, 1))
print(
    "invert -1 … 1:",
    inverted(centered.reshape(1, 1, 4, 1)).numpy().ravel().round(2),
)
print("expected:     ", -centered.round(2))
half = layers.Solarization(threshold_factor=(0.5, 0.5), seed=0)
print("thresholds:", drawn(half, "thresholds"), "instead of", 0.5 * 255)

# 输出：
# invert -1 … 1: [2.  1.5 1.  0. ]
# expected:      [ 1.   0.5 -0.  -1. ]
# thresholds: 0.50 to 127.46 instead of 127.5
