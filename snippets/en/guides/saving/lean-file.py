# Save, load, export
# From docs/en/guides/saving.md#lean-file

import json
import zipfile
import keras
from sklearn.datasets import load_iris
import h5py

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
with h5py.File("model.weights.h5") as file:
    for part in ("layers/dense", "layers/dense_1", "optimizer"):
        arrays = file[part]["vars"].values()
loaded = keras.models.load_model("iris.keras")
for candidate in (model, loaded):
    keras.utils.set_random_seed(1)
    candidate.fit(flowers, iris.target, epochs=2, verbose=0)
lean = keras.models.load_model("iris.keras", compile=False)
try:
    lean.fit(flowers, iris.target, verbose=0)
except ValueError as error:
    pass
model.save("lean.keras", include_optimizer=False)
whole = keras.models.load_model("lean.keras")

lean.save("lean.keras")
for name in ("iris.keras", "lean.keras"):
    with zipfile.ZipFile(name) as archive:
        archive.extract("model.weights.h5")
    with h5py.File("model.weights.h5") as file:
        print(name, "holds", *sorted(file))

# Output:
# iris.keras holds layers optimizer vars
# lean.keras holds layers vars
