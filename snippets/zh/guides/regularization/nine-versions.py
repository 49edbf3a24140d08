# 防止过拟合
# 出自 docs/zh/guides/regularization.md#nine-versions

import numpy as np
from keras import layers
from sklearn.datasets import load_digits

images, labels = load_digits(return_X_y=True)
images = images.reshape(-1, 8, 8, 1).astype("float32") / 16
shift = layers.RandomTranslation(
    0.12, 0.12, fill_mode="constant", interpolation="nearest", seed=0
)

versions = [shift(images[:1], training=True).numpy() for _ in range(300)]
print("versions:", len({version.tobytes() for version in versions}))
print("new grey values:", np.setdiff1d(versions, images[0]).size)

# 输出：
# versions: 9
# new grey values: 0
