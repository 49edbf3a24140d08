# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#editor-methods

import keras
import numpy as np
from keras import saving
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


def double(x):
    return 2 * x


one_weight(1.0).save("whole.keras")
with open("whole.keras", "rb") as file, open("half.keras", "wb") as half:
    half.write(file.read()[:4000])
os.makedirs("empty", exist_ok=True)


def rewrite(source, target, old, new):
    with (
        zipfile.ZipFile(source) as before,
        zipfile.ZipFile(target, "w") as after,
    ):
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(old, new))


rewrite("whole.keras", "wider.keras", b'"units": 1', b'"units": 2')


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


saving.register_keras_serializable("guide", "third")(divide_by_three)
saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]


def stack_of(*widths):
    common = {"activation": "relu", "kernel_initializer": "ones"}
    made = [keras.layers.Dense(width, **common) for width in widths]
    return keras.Sequential([keras.Input((2,)), *made])


import contextlib
import io

stack_of(3, 3, 1).save_weights("three.weights.h5")
editor = saving.KerasFileEditor("three.weights.h5")
editor.delete_object("dense_2")
editor.delete_weight("layers/dense_1", "1")
editor.add_weights("dense", {"1": np.full(3, 9.0), "2": np.zeros(5)})
editor.summary()
editor.resave_weights("edited.weights.h5")
print(*arrays("edited.weights.h5"), sep="\n")
editor.rename_object("dense", "dense_1")
editor.add_object("layers/dense_1", {"0": np.ones((7, 7))})
editor.save("edited.weights.h5")
print("renamed, replaced:", *arrays("edited.weights.h5"))
editor.rename_object("dense_1", "dense")
attempt(lambda: editor.rename_object("dense", "layers/other"))
attempt(lambda: editor.rename_object("dense_7", "other"))
attempt(lambda: editor.delete_object("layers/dense_7"))
attempt(lambda: editor.delete_weight("dense", "7"))
attempt(lambda: editor.add_object("layers/dense_9", [np.eye(3)]))
attempt(lambda: editor.add_object("blocks/dense", {}))
attempt(lambda: editor.save("edited.keras"))
attempt(lambda: saving.KerasFileEditor("absent.h5"))
attempt(lambda: saving.KerasFileEditor(pathlib.PurePosixPath("a.weights.h5")))
print("weights_summary:", hasattr(editor, "weights_summary"))
stack_of(3, 1).save("whole.keras")
with contextlib.redirect_stdout(io.StringIO()) as told:
    editor = saving.KerasFileEditor("whole.keras")
print(told.getvalue().splitlines()[0])
editor.save("taken.weights.h5")
print(*arrays("taken.weights.h5"), sep="\n")

# 输出：
# Keras model file 'three.weights.h5'
# Weights structure
#   > layers
#       ├─ dense
#       │   ├─ 0: shape=(2, 3), dtype=float32
#       │   ├─ 1: shape=(3,), dtype=float64
#       │   └─ 2: shape=(5,), dtype=float64
#       └─ dense_1
#           └─ 0: shape=(3, 3), dtype=float32
# layers/dense/vars/0 (2, 3)
# layers/dense/vars/1 (3,)
# layers/dense/vars/2 (5,)
# layers/dense_1/vars/0 (3, 3)
# renamed, replaced: layers/dense_1/vars/0 (7, 7)
# ValueError: Argument `target_name` should be a leaf name, not a full path name. Received: target_name='layers/other'
# ValueError: Source name 'dense_7' does not appear in the model. Use `editor.weights_summary()` to list all objects.
# ValueError: Path 'layers/dense_7' not found in model.
# ValueError: Weight 7 not found in object dense. Weights found: ['0']
# ValueError: Argument `weights` should be a dict where keys are weight names (usually '0', '1', etc.) and values are NumPy arrays. Received: type(weights)=<class 'list'>
# ValueError: Path 'blocks' not found in model.
# ValueError: Invalid `filepath` argument: expected a `.weights.h5` extension. Received: filepath=edited.keras
# ValueError: Invalid filename: expected a `.keras` `.weights.h5` extension. Received: filepath=absent.h5
# AttributeError: 'PurePosixPath' object has no attribute 'endswith'
# weights_summary: False
# Keras model file 'whole.keras'
# layers/dense/vars/0 (2, 3)
# layers/dense/vars/1 (3,)
# layers/dense_1/vars/0 (3, 1)
# layers/dense_1/vars/1 (1,)
