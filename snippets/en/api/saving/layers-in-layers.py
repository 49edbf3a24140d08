# Saving, name by name
# From docs/en/api/saving.md#layers-in-layers

import keras
from keras import saving
import h5py


def arrays(file):
    found = []

    def note(name, item):
        if isinstance(item, h5py.Dataset):
            found.append(f"{name} {item.shape}")

    with h5py.File(file) as opened:
        opened.visititems(note)
    return found


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = str(error).split("Exception encountered: ")[-1]
        text = text.split(" Full object config")[0].splitlines()[0]
        print(f"{type(error).__name__}: {text}")


def double(x):
    return 2 * x


@saving.register_keras_serializable(package="guide", name="third")
def divide_by_three(x):
    return x / 3


saving.register_keras_serializable("guide", "third")(divide_by_three)
saving.get_custom_objects()["double"] = double
del saving.get_custom_objects()["double"]

inner = keras.Sequential([keras.Input((2,)), keras.layers.Dense(3)])
outer = keras.Sequential([keras.Input((2,)), inner, keras.layers.Dense(1)])
outer.save_weights("outer.weights.h5")
print("in the file:", *arrays("outer.weights.h5"), sep="\n  ")
editor = saving.KerasFileEditor("outer.weights.h5")
editor.save("flat.weights.h5")
print("saved again:", *arrays("flat.weights.h5"), sep="\n  ")
attempt(lambda: outer.load_weights("flat.weights.h5"))

# Output:
# in the file:
#   layers/dense/vars/0 (3, 1)
#   layers/dense/vars/1 (1,)
#   layers/sequential/layers/dense/vars/0 (2, 3)
#   layers/sequential/layers/dense/vars/1 (3,)
# Keras model file 'outer.weights.h5'
# saved again:
#   layers/dense/vars/0 (3, 1)
#   layers/dense/vars/1 (1,)
# ValueError: A total of 1 objects could not be loaded. Example error message for object <Dense name=dense, built=True>:
