# Keras 2 的文件与代码
# 出自 docs/zh/guides/keras-2.md#who-wrote

import warnings
import keras
import tf_keras


def saved_by_keras_2(model, name):
    with warnings.catch_warnings():  # Keras 2 自己也会对 .h5 发出警告
        warnings.simplefilter("ignore")
        model.save(name)
    return model


def old_dense():
    first = tf_keras.layers.Dense(4, "relu", kernel_initializer="ones")
    last = tf_keras.layers.Dense(1, kernel_initializer="ones")
    model = tf_keras.Sequential([tf_keras.Input((3,)), first, last])
    model.compile("adam", loss="mse", metrics=["mae"])
    return model


old = saved_by_keras_2(old_dense(), "old.h5")
model = keras.models.load_model("old.h5", compile=False)
model.compile("adam", loss="mse", metrics=["mae"])
model.save("today.keras")

import json
import zipfile

import h5py

saved_by_keras_2(old_dense(), "old.h5")
keras.models.load_model("old.h5", compile=False).save("today.keras")
with h5py.File("old.h5") as file:
    print("old.h5: Keras", file.attrs["keras_version"].split(".")[0])
    print(json.loads(file.attrs["model_config"])["class_name"])
with zipfile.ZipFile("today.keras") as archive:
    print("today.keras:", archive.namelist())
    metadata = json.loads(archive.read("metadata.json"))
    print("Keras", metadata["keras_version"].split(".")[0])

# 输出：
# old.h5: Keras 2
# Sequential
# today.keras: ['metadata.json', 'config.json', 'model.weights.h5']
# Keras 3
