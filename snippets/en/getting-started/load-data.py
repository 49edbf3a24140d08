# Getting started
# From docs/en/getting-started.md#load-data

from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)
print("train:", x_train.shape, y_train.shape)
print("test: ", x_test.shape, y_test.shape)
print("pixels from", images.min(), "to", images.max())

# Output:
# train: (1347, 8, 8, 1) (1347,)
# test:  (450, 8, 8, 1) (450,)
# pixels from 0.0 to 1.0
