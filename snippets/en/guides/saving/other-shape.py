# Save, load, export
# From docs/en/guides/saving.md#other-shape

import json
import zipfile
import keras
import numpy as np
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def classifier(classes=3):
    hidden = keras.layers.Dense(16, activation="relu")
    classify = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input((4,)), hidden, classify])


keras.utils.set_random_seed(0)
model = classifier()
model.compile(keras.optimizers.Adam(0.02), "sparse_categorical_crossentropy")
model.fit(flowers, iris.target, epochs=5, verbose=0)
model.save("iris.keras")
loaded = keras.models.load_model("iris.keras")
before = model.predict(flowers, verbose=0)
with zipfile.ZipFile("iris.keras") as archive:
    for name in archive.namelist():
        pass
    metadata = json.loads(archive.read("metadata.json"))
    config = json.loads(archive.read("config.json"))
with zipfile.ZipFile("iris.keras") as archive:
    archive.extract("model.weights.h5")
loaded = keras.models.load_model("iris.keras")
for candidate in (model, loaded):
    keras.utils.set_random_seed(1)
    candidate.fit(flowers, iris.target, epochs=2, verbose=0)
model.save("lean.keras", include_optimizer=False)
model.save_weights("iris.weights.h5")
same = classifier()
same.load_weights("iris.weights.h5")

import warnings

five = classifier(classes=5)
try:
    five.load_weights("iris.weights.h5")
except ValueError as error:
    lines = str(error).splitlines()
    print(lines[0].split(" Example")[0])
    print(lines[2].split(". ", 1)[1].split(" Target variable:")[0])

five = classifier(classes=5)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    five.load_weights("iris.weights.h5", skip_mismatch=True)
for own, saved in zip(five.weights, model.weights):
    told = "another shape in the file"
    if own.shape == saved.shape:
        told = f"apart by {np.abs(own.numpy() - saved.numpy()).max():.1f}"
    print(f"{own.name:6} {tuple(own.shape)!s:7}", told)

# Output:
# A total of 1 objects could not be loaded.
# variable.shape=(16, 5), Received: value.shape=(16, 3).
# kernel (4, 16) apart by 0.0
# bias   (16,)   apart by 0.0
# kernel (16, 5) another shape in the file
# bias   (5,)    another shape in the file
