# Against overfitting
# From docs/en/guides/regularization.md#dropout-by-hand

import keras
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
print("values:", np.unique(dropped))
print(
    "share of zeros within 0.02 of 0.2:",
    abs((dropped == 0).mean() - 0.2) < 0.02,
)
print("mean within 0.02 of 1:", abs(dropped.mean() - 1) < 0.02)
print(
    "unchanged in inference:",
    np.array_equal(dropout(ones, training=False), ones),
)
print(
    "another draw each call:",
    not np.array_equal(dropout(ones, training=True), dropped),
)
again = layers.Dropout(0.2, seed=0)(ones, training=True)
print("same draw from the same seed:", np.array_equal(again, dropped))

# Output:
# values: [0.   1.25]
# share of zeros within 0.02 of 0.2: True
# mean within 0.02 of 1: True
# unchanged in inference: True
# another draw each call: True
# same draw from the same seed: True
