# Save, load, export
# From docs/en/guides/saving.md#module-save

import keras
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


from flower_layers import Centered

keras.utils.set_random_seed(0)
inputs = keras.Input((4,))
outputs = classifier()(Centered(flowers.mean(axis=0))(inputs))
centered = keras.Model(inputs, outputs)
centered.save("centered.keras")
print(keras.saving.get_registered_name(Centered))
print(np.argmax(centered(flowers[:5]), axis=1))

# Output:
# flower_layers>Centered
# [0 2 0 2 0]
