# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#light-by-hand

import numpy as np
from keras import layers


def show(name, numbers):
    print(f"{name:13}", *(f"{number + 0.0:6.1f}" for number in numbers))


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

# 输出：
# pixels           0.0   64.0  128.0  255.0
# brightness      25.5   89.5  153.5  255.0
#   by hand       25.5   89.5  153.5  255.0
# contrast 1.38    0.0   45.9  134.2  255.0
#   by hand        0.0   45.9  134.2  255.0
# invert         255.0  191.0  127.0    0.0
#   by hand      255.0  191.0  127.0    0.0
# 2 bits           0.0   64.0  128.0  192.0
#   by hand        0.0   64.0  128.0  192.0
# solarize 118     0.0   64.0  127.0    0.0
#   by hand        0.0   64.0  127.0    0.0
