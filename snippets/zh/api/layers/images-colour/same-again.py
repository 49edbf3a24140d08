# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#same-again

from keras import layers
from sklearn.datasets import load_sample_image

small = layers.Resizing(48, 48, crop_to_aspect_ratio=True, antialias=True)
augment = layers.Pipeline(
    [
        layers.RandomBrightness(0.2, value_range=(0, 255), seed=1),
        layers.RandomContrast((0.4, 0.4), value_range=(0, 255), seed=2),
        layers.RandomHue(0.2, value_range=(0, 255), seed=3),
    ]
)


def photograph(name):
    return small(load_sample_image(name)).numpy().astype("float32")


versions = {"photo": photograph("flower.jpg")}
for number in range(1, 6):
    image = photograph("flower.jpg")
    versions[f"call {number}"] = augment(image, training=True)
flower = photograph("flower.jpg")

for layer in [
    layers.AutoContrast(),
    layers.Equalization(),
    layers.ContrastLimitedAdaptiveHistogramEqualization(),
]:
    apart = abs(layer(flower) - layer(flower)).numpy().max()
    print(type(layer).__name__, apart)

# 输出：
# AutoContrast 0.0
# Equalization 0.0
# ContrastLimitedAdaptiveHistogramEqualization 0.0
