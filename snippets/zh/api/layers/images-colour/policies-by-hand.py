# 图像层：颜色、混合与策略
# 出自 docs/zh/api/layers/images-colour.md#policies-by-hand

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

import random

photos = np.repeat(flower[None], 3, axis=0)
policy = layers.RandAugment(num_ops=2, seed=5)
chosen = policy.get_random_transformation(photos)
names = list(chosen["transforms"])
picked = [names[number] for number in chosen["layer_idxes"].numpy()]
by_hand = photos
for name in picked:
    step = getattr(policy, name)
    by_hand = step.transform_images(by_hand, chosen["transforms"][name])
result = policy.transform_images(photos, chosen).numpy()
np.testing.assert_allclose(result, by_hand, atol=1e-3)
print(len(names), "to choose from; picked:", *picked)
print("rotation, as shares of a turn:", policy.random_rotation.factor)

random.seed(1)
policy = layers.AugMix(seed=1)
chosen = policy.get_random_transformation(photos)
total = 0
for weight, chain in zip(
    chosen["chain_mixing_weights"], chosen["chain_transforms"]
):
    changed = photos
    for link in chain:
        step = getattr(policy, link["layer_name"])
        changed = step.transform_images(changed, link["transformation"])
    total += weight * changed
    print("chain:", *(link["layer_name"] for link in chain))
own = chosen["weight_sample"]
by_hand = np.clip(own * photos + (1 - own) * total, 0, 255)
result = policy.transform_images(photos, chosen).numpy()
np.testing.assert_allclose(result, by_hand, atol=1e-2)

# 输出：
# 11 to choose from; picked: random_brightness random_sharpness
# rotation, as shares of a turn: (0, 0.5)
# chain: random_rotation random_contrast random_translation
# chain: solarization random_translation random_brightness
# chain: random_brightness random_brightness random_sharpness
