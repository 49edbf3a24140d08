# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#save-arguments

import keras
import numpy as np
from keras import saving
from sklearn.datasets import load_iris
import os
import pathlib

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


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def weight_in(path):
    return saving.load_model(path).get_weights()[0].item()


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


for value in (1.0, 2.0):
    saving.save_model(one_weight(value), pathlib.Path("one.keras"))
    print("in the file:", weight_in("one.keras"))
for name, zipped in (("two.keras", True), ("two", False)):
    one_weight(2.0).save(name, zipped=zipped)
    kind = "a folder" if os.path.isdir(name) else "a file"
    print(f"zipped={zipped}: {kind}, in it:", weight_in(name))
model.save("trained.keras")
for name in ("copy.h5", "copy.keras"):
    for include in (True, False):
        copy = saving.load_model("trained.keras")
        copy.save(name, include_optimizer=include)
        found = saving.load_model(name)
        print(f"{name} include_optimizer={include}:", found.compiled)

# 输出：
# in the file: 1.0
# in the file: 2.0
# zipped=True: a file, in it: 2.0
# zipped=False: a folder, in it: 2.0
# copy.h5 include_optimizer=True: True
# copy.h5 include_optimizer=False: False
# copy.keras include_optimizer=True: True
# copy.keras include_optimizer=False: True
