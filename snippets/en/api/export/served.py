# Export, name by name
# From docs/en/api/export.md#served

import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


def flower_signature():
    return [keras.InputSpec(shape=(None, 4), dtype="float32")]


some = flowers[[0, 70, 140]]
model = flower_model()
model.fit(flowers, iris.target, epochs=5, verbose=0)

model.export("served", verbose=False)
served = tf.saved_model.load("served")
for title, result in (
    ("Keras", model.predict(some, verbose=0)),
    ("SavedModel", served.serve(some).numpy()),
):
    print(f"{title:11}", *result.round(3))

# Output:
# Keras       [0.574 0.152 0.274] [0.017 0.337 0.646] [0.004 0.329 0.667]
# SavedModel  [0.574 0.152 0.274] [0.017 0.337 0.646] [0.004 0.329 0.667]
