# Saving, name by name
# From docs/en/api/saving.md#load-refused

import keras
import numpy as np
from keras import saving
import os
import zipfile


def one_weight(value):
    kernel = {"use_bias": False, "kernel_initializer": "zeros"}
    only = keras.layers.Dense(1, name="only", **kernel)
    made = keras.Sequential([keras.Input((1,)), only])
    made.set_weights([np.array([[value]])])
    return made


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


attempt(lambda: saving.load_model("absent.keras"))
with open("text.keras", "w") as file:
    file.write("version https://git-lfs.github.com/spec/v1")
attempt(lambda: saving.load_model("text.keras"))
one_weight(1.0).save("whole.keras")
with open("whole.keras", "rb") as file, open("half.keras", "wb") as half:
    half.write(file.read()[:4000])
attempt(lambda: saving.load_model("half.keras"))
os.makedirs("empty", exist_ok=True)
attempt(lambda: saving.load_model("empty"))
one_weight(1.0).save_weights("one.weights.h5")
attempt(lambda: saving.load_model("one.weights.h5"))


def rewrite(source, target, old, new):
    with (
        zipfile.ZipFile(source) as before,
        zipfile.ZipFile(target, "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))


rewrite("whole.keras", "wider.keras", b'"units": 1', b'"units": 2')
try:
    saving.load_model("wider.keras")
except ValueError as error:
    print(*str(error).split("\n\n")[:2], sep="\n")

# Output:
# ValueError: File not found: filepath=absent.keras. Please ensure the file is an accessible `.keras` zip file.
# ValueError: File not found: filepath=text.keras. Please ensure the file is an accessible `.keras` zip file.
# ValueError: File not found: filepath=half.keras. Please ensure the file is an accessible `.keras` zip file.
# ValueError: File format not supported: filepath=empty. Keras 3 only supports V3 `.keras` files, legacy H5 format files (`.h5` extension). Note that the legacy SavedModel format is not supported by `load_model()` in Keras 3. In order to reload a TensorFlow SavedModel as an inference-only layer in Keras 3, use `keras.layers.TFSMLayer(empty, call_endpoint='serving_default')` (note that your `call_endpoint` might have a different name).
# ValueError: No model config found in the file at one.weights.h5.
# A total of 1 objects could not be loaded. Example error message for object <Dense name=only, built=True>:
# The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(1, 2), Received: value.shape=(1, 1). Target variable: <Variable path=only/kernel, shape=(1, 2), dtype=float32, value=[[0. 0.]]>
