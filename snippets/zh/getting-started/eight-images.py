# 快速上手
# 出自 docs/zh/getting-started.md#eight-images

import keras
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

digits = load_digits()
images = digits.images[..., None].astype("float32") / 16
x_train, x_test, y_train, y_test = train_test_split(
    images, digits.target, test_size=0.25, random_state=0
)

convolution = keras.layers.Conv2D(2, 3, padding="same")
alone = keras.Sequential([keras.Input((8, 8, 1)), convolution])
print(alone.predict(x_test[0], verbose=0).shape)

# 输出：
# (8, 8, 1, 2)
