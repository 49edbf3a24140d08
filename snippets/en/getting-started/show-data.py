# Getting started
# From docs/en/getting-started.md#show-data

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 8, figsize=(5, 1.9))
for axis, image, label in zip(axes.flat, x_train, y_train):
    axis.imshow(image[..., 0], cmap="gray_r")
    axis.set_title(int(label), fontsize=9)
    axis.axis("off")
plt.show()
