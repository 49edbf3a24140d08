# Feed data to a model
# From docs/en/guides/data.md#first-dataset

import keras
import numpy as np
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


keras.utils.set_random_seed(0)
dataset = tf.data.Dataset.from_tensor_slices((x, y)).shuffle(1797).batch(32)
print("batches:", int(dataset.cardinality()))
print("one batch:", [tuple(spec.shape) for spec in dataset.element_spec])
history = build().fit(dataset, epochs=5, shuffle=False, verbose=0)
print(f"right in the last epoch: {history.history['accuracy'][-1]:.2f}")

# Output:
# batches: 57
# one batch: [(None, 64), (None,)]
# right in the last epoch: 0.95
