# 保存、加载与导出
# 出自 docs/zh/guides/saving.md#five-files

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

words = keras.layers.TextVectorization()
words.adapt(["one two"])
keras.Sequential([keras.Input((), dtype="string"), words]).save("words.keras")
with zipfile.ZipFile("words.keras") as archive:
    for name in archive.namelist():
        print(name)

# 输出：
# metadata.json
# config.json
# model.weights.h5
# assets/layers/text_vectorization/_lookup_layer/vocabulary.txt
# assets/layers/text_vectorization/vocabulary.txt
