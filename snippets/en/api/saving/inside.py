# Saving, name by name
# From docs/en/api/saving.md#inside

import keras
from keras import saving
from sklearn.datasets import load_iris

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


import json
import os
import pathlib
import zipfile

import h5py


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
    print("iris.keras:", *archive.namelist())
    config = json.loads(archive.read("config.json"))
    metadata = json.loads(archive.read("metadata.json"))
    inner = arrays(archive.open("model.weights.h5"))
print("iris:", *sorted(os.listdir("iris")))
print("metadata.json:", *metadata)
print("config.json:", *config)
print("model.weights.h5:", *inner, sep="\n  ")
print("the same in iris.weights.h5:", inner == arrays("iris.weights.h5"))
print("iris.h5:", *arrays("iris.h5"), sep="\n  ")
with h5py.File("iris.h5") as old:
    print("  its attributes:", *sorted(old.attrs))

# Output:
# iris.keras: metadata.json config.json model.weights.h5
# iris: config.json metadata.json model.weights.h5
# metadata.json: keras_version date_saved
# config.json: module class_name config registered_name build_config compile_config
# model.weights.h5:
#   layers/dense/vars/0 (4, 3)
#   layers/dense/vars/1 (3,)
#   optimizer/vars/0 ()
#   optimizer/vars/1 ()
#   optimizer/vars/2 (4, 3)
#   optimizer/vars/3 (4, 3)
#   optimizer/vars/4 (3,)
#   optimizer/vars/5 (3,)
# the same in iris.weights.h5: True
# iris.h5:
#   model_weights/dense/dense/bias (3,)
#   model_weights/dense/dense/kernel (4, 3)
#   optimizer_weights/adam/dense_bias_momentum (3,)
#   optimizer_weights/adam/dense_bias_velocity (3,)
#   optimizer_weights/adam/dense_kernel_momentum (4, 3)
#   optimizer_weights/adam/dense_kernel_velocity (4, 3)
#   optimizer_weights/adam/iteration ()
#   optimizer_weights/adam/learning_rate ()
#   its attributes: backend keras_version model_config training_config
