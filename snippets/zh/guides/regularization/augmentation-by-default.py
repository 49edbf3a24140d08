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

model = keras.Sequential([keras.Input((8, 8, 1)), augment])
for name, images in (
    ("predict", model.predict(digits, verbose=0)),
    ("model(x)", model(digits)),
    ("model(x, training=False)", model(digits, training=False)),
):
    largest = np.max(np.abs(images - digits))
    print(f"{name}: a pixel changed: {largest > 0.1}")

# 输出：
# predict: a pixel changed: False
# model(x): a pixel changed: True
# model(x, training=False): a pixel changed: False
