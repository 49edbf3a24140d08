# Feed data to a model
# From docs/en/guides/data.md#no-batch

import keras
import tensorflow as tf
from sklearn.datasets import load_digits

digits = load_digits()
x = digits.data.astype("float32") / 16
y = digits.target


def build():
    model = keras.Sequential([keras.Input((64,)), keras.layers.Dense(10)])
    model.compile(
        keras.optimizers.Adam(0.01),
        loss=keras.losses.SparseCategoricalCrossentropy(from_logits=True),
        metrics=["accuracy"],
    )
    return model


single = tf.data.Dataset.from_tensor_slices((x, y))
try:
    build().fit(single, shuffle=False, verbose=0)
except ValueError as error:
    print(str(error).splitlines()[2].split(". ")[1])

# Output:
# Expected shape (None, 64), but input has incompatible shape (64,)
