# Fine-tuning
# From docs/en/guides/fine-tuning.md#counts-without-compile

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


loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True)


def one_epoch(model, size):
    before = model.get_layer("hidden").kernel.numpy()
    x, y = digits.data[:600] / 16, digits.target[:600]
    model.fit(x, y, batch_size=size, verbose=0)
    after = model.get_layer("hidden").kernel.numpy()
    return f"{np.abs(before - after).max():.3f}"


for eagerly, size in ((False, 600), (False, 300), (True, 600)):
    small = small_model()
    small.compile(keras.optimizers.Adam(), loss, run_eagerly=eagerly)
    one_epoch(small, 600)
    small.get_layer("hidden").trainable = False
    moved = one_epoch(small, size)
    print(f"eagerly {eagerly!s:5} size {size}, frozen, moves by {moved}")

# Output:
# eagerly False size 600, frozen, moves by 0.001
# eagerly False size 300, frozen, moves by 0.000
# eagerly True  size 600, frozen, moves by 0.000
