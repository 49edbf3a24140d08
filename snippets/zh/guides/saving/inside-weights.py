# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#inside-weights

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

import h5py

with zipfile.ZipFile("iris.keras") as archive:
    archive.extract("model.weights.h5")
with h5py.File("model.weights.h5") as file:
    for part in ("layers/dense", "layers/dense_1", "optimizer"):
        arrays = file[part]["vars"].values()
        print(part, [array.shape for array in arrays])

# 输出：
# layers/dense [(4, 16), (16,)]
# layers/dense_1 [(16, 3), (3,)]
# optimizer [(), (), (4, 16), (4, 16), (16,), (16,), (16, 3), (16, 3), (3,), (3,)]
