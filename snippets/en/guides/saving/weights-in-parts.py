# Save, load, export
# From docs/en/guides/saving.md#weights-in-parts

import json
import pathlib
import zipfile
import keras
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

model.save_weights("parts.weights.json", max_shard_size=1)
print(sorted(path.name for path in pathlib.Path().glob("parts*")))

# Output:
# ['parts.weights.json', 'parts_00000.weights.h5']
