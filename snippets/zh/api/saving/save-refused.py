# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#save-refused

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris
import json
import zipfile
import h5py

iris = load_iris()
keras.utils.set_random_seed(0)
last = keras.layers.Dense(3, activation="softmax")
model = keras.Sequential([keras.Input((4,)), last])
model.compile("adam", "sparse_categorical_crossentropy")
model.fit(iris.data, iris.target, epochs=3, verbose=0)
saving.save_model(model, "iris.keras")
loaded = saving.load_model("iris.keras")
for each in (model, loaded):
    steps = int(each.optimizer.iterations)


def arrays(file):
    found = []

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            found.append(f"{name} {item.shape}")

    with h5py.File(file) as opened:
        opened.visititems(note)
    return found


saving.save_model(model, "iris", zipped=False)
saving.save_weights(model, "iris.weights.h5")
saving.save_model(loaded, "iris.h5")
with zipfile.ZipFile("iris.keras") as archive:
    config = json.loads(archive.read("config.json"))
    metadata = json.loads(archive.read("metadata.json"))
    inner = arrays(archive.open("model.weights.h5"))


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def attempt(call, *arguments, **settings):
    try:
        return call(*arguments, **settings)
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


plain = one_weight(1.0)
attempt(plain.save, "iris")
attempt(plain.save, "iris.keras", zipped=False)
attempt(plain.save, "iris", save_format="tf")
attempt(plain.save, "iris.keras", signatures=None)
attempt(plain.save, "none/iris.keras")
attempt(plain.save, "hf://somebody/iris")

# 输出：
# ValueError: Invalid filepath extension for saving. Please add either a `.keras` extension for the native Keras format (recommended) or a `.h5` extension. Use `model.export(filepath)` if you want to export a SavedModel for use with TFLite/TFServing/etc. Received: filepath=iris.
# ValueError: When using `zipped=False`, the `filepath` argument should not end in `.keras`. Received: filepath=iris.keras
# ValueError: The `save_format` argument is deprecated in Keras 3. Please remove this argument and pass a file path with either `.keras` or `.h5` extension.Received: save_format=tf
# ValueError: The following argument(s) are not supported: ['signatures']
# FileNotFoundError: [Errno 2] No such file or directory: 'none/iris.keras'
# ImportError: To save models to the Hugging Face Hub, you must install the `huggingface_hub` package.
