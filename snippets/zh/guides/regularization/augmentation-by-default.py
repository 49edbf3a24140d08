# 防止过拟合
# 出自 docs/zh/guides/regularization.md#augmentation-by-default

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits().images[:8, ..., None].astype("float32") / 16
augment = keras.Sequential(
    [
        layers.RandomTranslation(0.12, 0.12, fill_mode="constant", seed=0),
        layers.RandomRotation(0.04, fill_mode="constant", seed=0),
    ]
)
changed = augment(digits, training=True).numpy()
inferred = augment(digits, training=False).numpy()

model = keras.Sequential([keras.Input((8, 8, 1)), augment])
for name, images in (
    ("predict", model.predict(digits, verbose=0)),
    ("model(x)", model(digits)),
    ("model(x, training=False)", model(digits, training=False)),
):
    pixels = np.sum(np.abs(images - digits) > 0.1)
    print(f"{name}: pixels changed: {pixels} of {digits.size}")

# 输出：
# predict: pixels changed: 0 of 512
# model(x): pixels changed: 261 of 512
# model(x, training=False): pixels changed: 0 of 512
