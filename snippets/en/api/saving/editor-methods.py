# Saving, name by name
# From docs/en/api/saving.md#editor-methods

import keras
import numpy as np
from keras import saving
import pathlib
import h5py


def arrays(file):
    found = []

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            found.append(f"{name} {item.shape}")

    with h5py.File(file) as opened:
        opened.visititems(note)
    return found


def attempt(call, *arguments, **settings):
    try:
        return call(*arguments, **settings)
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


def double(x):
    return 2 * x


saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]


def stack_of(*widths):
    common = {"activation": "relu", "kernel_initializer": "ones"}
    made = [keras.layers.Dense(width, **common) for width in widths]
    return keras.Sequential([keras.Input((2,)), *made])


stack_of(3, 3, 1).save_weights("three.weights.h5")
editor = saving.KerasFileEditor("three.weights.h5")
editor.delete_object("dense_2")
editor.delete_weight("layers/dense_1", "1")
editor.add_weights("dense", {"1": np.full(3, 9.0), "2": np.zeros(5)})
editor.summary()
editor.resave_weights("edited.weights.h5")
print(*arrays("edited.weights.h5"), sep="\n")
attempt(editor.rename_object, "dense", "layers/other")
attempt(editor.rename_object, "dense_7", "other")
attempt(editor.delete_object, "layers/dense_7")
attempt(editor.delete_weight, "dense", "7")
attempt(editor.add_object, "layers/dense_9", [np.eye(3)])
attempt(editor.add_object, "blocks/dense", {})
attempt(editor.save, "edited.keras")
attempt(saving.KerasFileEditor, "absent.h5")
attempt(saving.KerasFileEditor, pathlib.PurePosixPath("a.weights.h5"))
print("weights_summary:", hasattr(editor, "weights_summary"))

# Output:
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
# ValueError: Argument `target_name` should be a leaf name, not a full path name. Received: target_name='layers/other'
# ValueError: Source name 'dense_7' does not appear in the model. Use `editor.weights_summary()` to list all objects.
# ValueError: Path 'layers/dense_7' not found in model.
# ValueError: Weight 7 not found in object dense. Weights found: ['0', '1', '2']
# ValueError: Argument `weights` should be a dict where keys are weight names (usually '0', '1', etc.) and values are NumPy arrays. Received: type(weights)=<class 'list'>
# ValueError: Path 'blocks' not found in model.
# ValueError: Invalid `filepath` argument: expected a `.weights.h5` extension. Received: filepath=edited.keras
# ValueError: Invalid filename: expected a `.keras` `.weights.h5` extension. Received: filepath=absent.h5
# AttributeError: 'PurePosixPath' object has no attribute 'endswith'
# weights_summary: False
