# Save, load, export
# From docs/en/guides/saving.md#lambdas-elsewhere

import json
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
with zipfile.ZipFile("iris.keras") as archive:
    for name in archive.namelist():
        pass
    metadata = json.loads(archive.read("metadata.json"))
    config = json.loads(archive.read("config.json"))

import warnings

told = {
    "loss": {"loss": lambda targets, outputs: outputs},
    "rate": {"optimizer": keras.optimizers.SGD(lambda: 0.1), "loss": "mse"},
}
for name, arguments in told.items():
    model = classifier()
    model.compile(**arguments)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model.save("told.keras")
    with zipfile.ZipFile("told.keras") as archive:
        stored = b"__lambda__" in archive.read("config.json")
    try:
        keras.models.load_model("told.keras")
    except ValueError as error:
        print(f"{name}: code in the file: {stored}.", str(error).split(". ")[0])

# Output:
# loss: code in the file: True. Requested the deserialization of a Python lambda
# rate: code in the file: True. Requested the deserialization of a Python lambda
