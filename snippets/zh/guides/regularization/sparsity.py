# 防止过拟合
# 出自 docs/zh/guides/regularization.md#sparsity

import keras
import numpy as np
from keras import layers, regularizers
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()

import tensorflow as tf

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
    zeros = (sizes < 0.01).sum()
    total = f"sum of sizes {sizes.sum():.1f}"
    exact = (sizes == 0).sum()
    print(f"{name:4}: {total}, below 0.01: {zeros} of 10, zero: {exact}")

# 输出：
# none: sum of sizes 1.5, below 0.01: 2 of 10, zero: 0
# L2  : sum of sizes 1.2, below 0.01: 1 of 10, zero: 0
# L1  : sum of sizes 0.7, below 0.01: 6 of 10, zero: 0
