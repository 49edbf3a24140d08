# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#silent-matches

import json
import zipfile
import keras
import numpy as np
from sklearn.datasets import load_iris
import warnings

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
five = classifier(classes=5)
try:
    five.load_weights("iris.weights.h5")
except ValueError as error:
    lines = str(error).splitlines()
five = classifier(classes=5)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    five.load_weights("iris.weights.h5", skip_mismatch=True)

layers = keras.layers
others = {
    "other names": [
        layers.Dense(16, "relu", name="a"),
        layers.Dense(3, "softmax", name="b"),
    ],
    "other activation": [layers.Dense(16, "tanh"), layers.Dense(3, "softmax")],
    "last layer missing": [layers.Dense(16, "relu")],
}
for name, stack in others.items():
    other = keras.Sequential([keras.Input((4,)), *stack])
    other.load_weights("iris.weights.h5")
    apart_by = np.abs(other.get_weights()[0] - model.get_weights()[0]).max()
    print(f"{name:18} first kernel apart by {apart_by:.1f}, no message")

# 输出：
# other names        first kernel apart by 0.0, no message
# other activation   first kernel apart by 0.0, no message
# last layer missing first kernel apart by 0.0, no message
