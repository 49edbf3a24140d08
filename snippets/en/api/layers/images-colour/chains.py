# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#chains

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

random.seed(0)
four = ["brightness", "color_degeneration", "contrast", "sharpness"]
for options in [
    {},
    {"num_chains": 1},
    {"chain_depth": 1},
    {"all_ops": False},
    {"factor": 0.1, "interpolation": "nearest"},
]:
    policy = layers.AugMix(seed=0, **options)
    lengths, used = [], set()
    for _ in range(40):
        chosen = policy.get_random_transformation(flower[None])
        for chain in chosen["chain_transforms"]:
            lengths.append(len(chain))
            used |= {link["layer_name"] for link in chain}
    rotation = policy.random_rotation
    print(
        f"{len(chosen['chain_transforms'])} chains, up to {max(lengths)},",
        f"{sum('random_' + name in used for name in four)} of the four,",
        rotation.factor,
        rotation.interpolation,
    )
for alpha in [0.1, 100.0]:
    policy = layers.AugMix(seed=0, alpha=alpha)
    many = [policy.get_random_transformation(flower[None]) for _ in range(9)]
    chains = [abs(m["chain_mixing_weights"] - 1 / 3).numpy() for m in many]
    own = [abs(m["weight_sample"] - 1 / 2).numpy() for m in many]
    print(f"alpha={alpha}: {np.mean(chains):.1f} and {np.mean(own):.1f}")
policy = layers.RandAugment(factor=0.2, interpolation="nearest")
rotation = policy.random_rotation
print("RandAugment:", rotation.factor, rotation.interpolation)

# Output:
# 3 chains, up to 3, 4 of the four, (0, 0.3) bilinear
# 1 chains, up to 3, 4 of the four, (0, 0.3) bilinear
# 3 chains, up to 1, 4 of the four, (0, 0.3) bilinear
# 3 chains, up to 3, 0 of the four, (0, 0.3) bilinear
# 3 chains, up to 3, 4 of the four, (0, 0.1) nearest
# alpha=0.1: 0.3 and 0.4
# alpha=100.0: 0.0 and 0.0
# RandAugment: (0, 0.2) nearest
