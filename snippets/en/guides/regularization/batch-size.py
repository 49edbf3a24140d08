# Against overfitting
# From docs/en/guides/regularization.md#batch-size

import keras
import numpy as np
from sklearn.datasets import load_diabetes
from sklearn.model_selection import train_test_split
import tensorflow as tf
from sklearn.datasets import load_digits

layers, regularizers = keras.layers, keras.regularizers
x, y = load_diabetes(return_X_y=True, scaled=False)
x, y = (x - x.mean(axis=0)) / x.std(axis=0), (y - y.mean()) / y.std()
x_train, x_val, y_train, y_val = train_test_split(
    x, y, train_size=200, random_state=0
)


def train(rate=0.0, noise=0.0, dense=None, **fit):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([keras.Input((10,)), layers.GaussianNoise(noise)])
    for _ in range(2):
        model.add(layers.Dense(64, activation="relu", **(dense or {})))
        model.add(layers.Dropout(rate))
    model.add(layers.Dense(1))
    model.compile(
        optimizer=keras.optimizers.Adam(0.01), loss="mse", metrics=["mse"]
    )
    history = model.fit(
        x_train,
        y_train,
        validation_data=(x_val, y_val),
        validation_batch_size=242,
        verbose=0,
        **{"batch_size": 50, "epochs": 25, **fit},
    )
    return model, history.history


plain, history = train()
best, last = min(history["val_mse"]), history["val_mse"][-1]
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
digits = load_digits().images[:8, ..., None].astype("float32") / 16
augment = keras.Sequential(
    [
        layers.RandomTranslation(0.12, 0.12, fill_mode="constant", seed=0),
        layers.RandomRotation(0.04, fill_mode="constant", seed=0),
    ]
)
changed = augment(digits, training=True).numpy()

_, longer = train(batch_size=200, epochs=100, validation_freq=100)
print("training error below 0.2:", longer["mse"][-1] < 0.2)
print(
    "validation error at least 1.3 times the best:",
    longer["val_mse"][-1] > 1.3 * best,
)

# Output:
# training error below 0.2: True
# validation error at least 1.3 times the best: True
