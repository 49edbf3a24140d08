# Save, load, export
# From docs/en/guides/saving.md#export

import os
import keras
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


model = classifier()
model.export("exported", verbose=False)
print(sorted(os.listdir("exported")))

layer = keras.layers.TFSMLayer("exported", call_endpoint="serve")
difference = np.abs(layer(flowers).numpy() - model(flowers).numpy()).max()
print(f"largest difference: {difference:.4f}")
print("layers to look into:", hasattr(layer, "layers"))

# Output:
# ['assets', 'fingerprint.pb', 'saved_model.pb', 'variables']
# largest difference: 0.0000
# layers to look into: False
