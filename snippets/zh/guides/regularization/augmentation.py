# 对付过拟合
# 出自 docs/zh/guides/regularization.md#augmentation

import keras
import matplotlib.pyplot as plt
import numpy as np
from sklearn.datasets import load_diabetes
import tensorflow as tf

layers, regularizers = keras.layers, keras.regularizers
x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
model = keras.Sequential([keras.Input((10,))])
model.add(
    layers.Dense(
        1, kernel_initializer="ones", kernel_regularizer=regularizers.L2(0.1)
    )
)
all_samples = tf.data.Dataset.from_tensors((x, y[:, None])).repeat(300)
penalties = {
    "none": None,
    "L2": regularizers.L2(0.2),
    "L1": regularizers.L1(0.2),
}
for name, penalty in penalties.items():
    keras.utils.set_random_seed(0)
    layer = layers.Dense(1, kernel_regularizer=penalty)
    model = keras.Sequential([keras.Input((10,)), layer])
    model.compile(optimizer=keras.optimizers.SGD(0.02), loss="mse")
    model.fit(all_samples, shuffle=False, verbose=0)
    sizes = np.abs(layer.kernel.numpy())
dropout = layers.Dropout(0.2, seed=0)
ones = keras.ops.ones((100, 100))
dropped = dropout(ones, training=True).numpy()
again = layers.Dropout(0.2, seed=0)(ones, training=True)
noise = layers.GaussianNoise(0.5, seed=0)

from sklearn.datasets import load_digits

digits = load_digits().images[:8, ..., None].astype("float32") / 16
augment = keras.Sequential(
    [
        layers.RandomTranslation(0.12, 0.12, fill_mode="constant", seed=0),
        layers.RandomRotation(0.04, fill_mode="constant", seed=0),
    ]
)
changed = augment(digits, training=True).numpy()
print(
    "unchanged in inference:",
    np.array_equal(augment(digits, training=False), digits),
)
print("changed in training:", not np.allclose(changed, digits))

figure, axes = plt.subplots(2, 8, figsize=(6.4, 1.9))
for column in range(8):
    for row, images in enumerate((digits, changed)):
        axes[row, column].imshow(images[column, ..., 0], cmap="gray_r")
        axes[row, column].axis("off")
plt.tight_layout()
plt.show()

# 输出：
# unchanged in inference: True
# changed in training: True
