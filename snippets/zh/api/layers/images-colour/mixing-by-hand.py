# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#mixing-by-hand

import numpy as np
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
temple = photograph("china.jpg")

images = np.stack([flower, temple])
labels = np.array([[1.0, 0.0], [0.0, 1.0]], dtype="float32")

mix_up = layers.MixUp(alpha=1.0, seed=6)
chosen = mix_up.get_random_transformation(images)
weight = chosen["mix_weight"].numpy()
other = chosen["permutation_order"].numpy()
mixed = mix_up.transform_images(images, chosen).numpy()
part = weight[:, None, None, None]
by_hand = part * images + (1 - part) * images[other]
np.testing.assert_allclose(mixed, by_hand, atol=1e-3)
print("MixUp, with images", other)
print(mix_up.transform_labels(labels, chosen).numpy().round(3))
part = weight[:, None]
print("by hand")
print((part * labels + (1 - part) * labels[other]).round(3))

cut_mix = layers.CutMix((1.0, 1.0), seed=0)
chosen = cut_mix.get_random_transformation(images)
inside = chosen["batch_masks"].numpy()
other = chosen["permutation_order"].numpy()
mixed = cut_mix.transform_images(images, chosen).numpy()
np.testing.assert_array_equal(mixed, np.where(inside, images[other], images))
print("CutMix, with images", other)
print(cut_mix.transform_labels(labels, chosen).numpy().round(3))
print("share of pixels kept:", 1 - inside.mean(axis=(1, 2, 3)).round(3))

# 输出：
# MixUp, with images [1 0]
# [[0.423 0.577]
#  [0.951 0.049]]
# by hand
# [[0.423 0.577]
#  [0.951 0.049]]
# CutMix, with images [1 0]
# [[0.326 0.674]
#  [0.201 0.799]]
# share of pixels kept: [0.323 0.799]
