# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#weights

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


def apart(one, other):
    pairs = zip(one.get_weights(), other.get_weights())
    return max(float(np.abs(a - b).max()) for a, b in pairs)


model.save("lean.keras", include_optimizer=False)

model.save_weights("iris.weights.h5")
same = classifier()
same.load_weights("iris.weights.h5")
print(f"weights apart by {apart(model, same):.6f}")

# 输出：
# weights apart by 0.000000
