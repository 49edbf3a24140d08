# Fine-tuning
# From docs/en/guides/fine-tuning.md#averages-in-fit

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()
loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def mean_moves(freeze_norm=False, **call):
    keras.utils.set_random_seed(0)
    norm = layers.BatchNormalization()
    base = keras.Sequential([keras.Input((64,)), layers.Dense(8), norm])
    norm.trainable = not freeze_norm
    inputs = keras.Input((64,))
    model = keras.Model(inputs, layers.Dense(10)(base(inputs, **call)))
    model.compile(optimizer=keras.optimizers.Adam(), loss=loss)
    model.fit(digits.data / 16, digits.target, batch_size=600, verbose=0)
    return f"{np.abs(norm.moving_mean.numpy()).max():.2f}"


print("base(inputs), mean:                ", mean_moves())
print("base(inputs, training=False), mean:", mean_moves(training=False))
print("norm.trainable = False, mean:      ", mean_moves(freeze_norm=True))

# Output:
# base(inputs), mean:                 0.02
# base(inputs, training=False), mean: 0.02
# norm.trainable = False, mean:       0.00
