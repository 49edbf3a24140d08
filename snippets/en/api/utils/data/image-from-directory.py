# Data utilities
# From docs/en/api/utils/data.md#image-from-directory

import numpy as np
from keras import utils
from pathlib import Path


import matplotlib.pyplot as plt
from sklearn.datasets import load_digits

two = load_digits().images[2] * 255 / 16
wide = np.concatenate([two, two[:, ::-1]], axis=1)
Path("pictures/two").mkdir(parents=True)
utils.save_img("pictures/two/0.png", wide[..., None], scale=False)


def picture(**arguments):
    settings = {"image_size": (8, 8), "color_mode": "grayscale"}
    dataset = utils.image_dataset_from_directory(
        "pictures", labels=None, verbose=False, **{**settings, **arguments}
    )
    return next(iter(dataset)).numpy()[0]


for arguments in (
    {"color_mode": "rgb", "image_size": (256, 256)},
    {"color_mode": "rgba", "data_format": "channels_first"},
    {"image_size": 8},
):
    print(*arguments.values(), "->", picture(**arguments).shape)
settings = {
    "stretched": {},
    "nearest": {"interpolation": "nearest"},
    "cropped": {"crop_to_aspect_ratio": True},
    "padded": {"pad_to_aspect_ratio": True},
}
figure, axes = plt.subplots(1, 5, figsize=(8, 2), width_ratios=[2, 1, 1, 1, 1])
axes[0].imshow(wide, cmap="gray")
axes[0].set_title("8×16")
for axis, (title, arguments) in zip(axes[1:], settings.items()):
    made = picture(**arguments)[..., 0]
    print(
        f"{title}: mean {made.mean():.1f}, rows of zeros:",
        (made.sum(axis=1) == 0).sum(),
    )
    axis.imshow(made, cmap="gray", vmin=0, vmax=255)
    axis.set_title(title)
for axis in axes:
    axis.axis("off")
plt.tight_layout()
plt.show()
middle = wide.astype("uint8")[:, 4:12]
cropped = picture(crop_to_aspect_ratio=True)[..., 0]
print("cropped and the middle apart:", np.abs(cropped - middle).max())

# Output:
# rgb (256, 256) -> (256, 256, 3)
# rgba channels_first -> (4, 8, 8)
# 8 -> (8, 8, 1)
# stretched: mean 85.5, rows of zeros: 0
# nearest: mean 85.5, rows of zeros: 0
# cropped: mean 97.0, rows of zeros: 0
# padded: mean 42.7, rows of zeros: 4
# cropped and the middle apart: 0.0
