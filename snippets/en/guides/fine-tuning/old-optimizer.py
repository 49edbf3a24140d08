# Fine-tuning
# From docs/en/guides/fine-tuning.md#old-optimizer

import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

digits = load_digits()


def small_model():
    keras.utils.set_random_seed(0)
    hidden = layers.Dense(4, name="hidden")
    answer = layers.Dense(10, name="answer")
    return keras.Sequential([keras.Input((64,)), hidden, answer], name="small")


def hidden_moves(model):
    before = model.get_layer("hidden").kernel.numpy()
    model.fit(digits.data / 16, digits.target, batch_size=600, verbose=0)
    after = model.get_layer("hidden").kernel.numpy()
    return f"{np.abs(before - after).max():.3f}"


loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

small = small_model()
small.get_layer("hidden").trainable = False
optimizer = keras.optimizers.Adam()
small.compile(optimizer=optimizer, loss=loss)
hidden_moves(small)
small.get_layer("hidden").trainable = True
small.compile(optimizer=optimizer, loss=loss)
hidden_moves(small)

# Output:
# ValueError: Unknown variable: <Variable path=small/hidden/kernel, shape=(64, 4), dtype=float32>. This optimizer can only be called for the variables it was originally built with. When working with a new set of variables, you should recreate a new optimizer instance.
