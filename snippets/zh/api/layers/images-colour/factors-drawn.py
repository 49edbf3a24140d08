# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#factors-drawn

import numpy as np
from keras import layers


empty = np.zeros((4000, 1, 1, 3), dtype="float32")


def drawn(layer, key):
    values = np.array(layer.get_random_transformation(empty)[key])
    return f"{values.min():.2f} to {values.max():.2f}"


for factor in [0.5, (0.5, 0.5), (0.2, 0.5)]:
    layer = layers.RandomContrast(factor, seed=0)
    print("contrast", factor, drawn(layer, "contrast_factor"))
for kind in [
    layers.RandomBrightness,
    layers.RandomSaturation,
    layers.RandomColorDegeneration,
    layers.RandomHue,
    layers.RandomSharpness,
    layers.RandomInvert,
    layers.RandomGaussianBlur,
]:
    print(f"{kind.__name__}(0.5): {kind(0.5).factor}")
print("hue 0.5, turned by", drawn(layers.RandomHue(0.5, seed=0), "factor"))

colour = np.full((4000, 1, 1, 3), [200.0, 150.0, 100.0])
spread = np.ptp(layers.RandomSaturation(0.5, seed=0)(colour).numpy(), axis=-1)
print(f"saturation 0.5: grey {np.mean(spread < 1):.2f},", end=" ")
print(f"spread at most {spread.max():.0f} of 100")
ramp = np.tile(np.arange(256.0).reshape(1, 1, 256, 1), (300, 1, 1, 1))
for factor in [4, (4, 4), (4, 6)]:
    result = layers.RandomPosterization(factor, seed=0)(ramp).numpy()
    bits = {int(np.log2(len(np.unique(image)))) for image in result}
    print("posterization", factor, "bits", sorted(bits))
for make in [
    lambda: layers.RandomBrightness(2.0),
    lambda: layers.RandomBrightness(0.1, value_range=255),
]:
    try:
        make()
    except ValueError as error:
        print(error)

# 输出：
# contrast 0.5 1.00 to 1.50
# contrast (0.5, 0.5) 0.50 to 1.50
# contrast (0.2, 0.5) 0.80 to 1.50
# RandomBrightness(0.5): (-0.5, 0.5)
# RandomSaturation(0.5): (-0.5, 0.5)
# RandomColorDegeneration(0.5): (-0.5, 0.5)
# RandomHue(0.5): (0, 0.5)
# RandomSharpness(0.5): (0, 0.5)
# RandomInvert(0.5): (0, 0.5)
# RandomGaussianBlur(0.5): (0, 0.5)
# hue 0.5, turned by -0.25 to 0.25
# saturation 0.5: grey 0.50, spread at most 100 of 100
# posterization 4 bits [1, 2, 3]
# posterization (4, 4) bits [4]
# posterization (4, 6) bits [4, 5]
# The `factor` argument should be a number (or a list of two numbers) in the range [-1, 1]. Received: factor=2.0
# The `value_range` argument should be a list of two numbers. Received: value_range=255
