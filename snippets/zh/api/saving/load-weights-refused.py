# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#load-weights-refused

from contextlib import redirect_stdout
from io import StringIO
import warnings
import keras
import numpy as np
from keras import saving


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


with redirect_stdout(StringIO()), warnings.catch_warnings():
    warnings.simplefilter("ignore")
    def two_layers(units=1, names=("first", "second")):
        kernel = {"use_bias": False, "kernel_initializer": "zeros"}
        stack = [
            keras.layers.Dense(width, name=name, **kernel)
            for width, name in zip((1, units), names)
        ]
        return keras.Sequential([keras.Input((1,)), *stack], name="pair")
    def show(title, made):
        print(f"{title:26}", *(w.ravel() for w in made.get_weights()))
    source = two_layers()
    source.set_weights([np.array([[1.0]]), np.array([[2.0]])])
    for name in ("pair.keras", "pair.h5"):
        source.save(name)
    source.save_weights("pair.weights.h5")
    source.save_weights("pair.weights.json", max_shard_size=1)
    for name in ("pair.keras", "pair.h5", "pair.weights.h5"):
        target = two_layers()
        saving.load_weights(target, name)
        show(name, target)
    for name in ("pair.weights.h5", "pair.weights.json"):
        target = two_layers()
        target.load_weights(name, objects_to_skip=[target.layers[0]])
        show("skip, " + name, target)
    swapped = two_layers(names=("second", "first"))
    swapped.load_weights("pair.weights.h5")
    show("other names", swapped)
    swapped.load_weights("pair.h5", by_name=True)
    show("other names, by_name=True", swapped)
    wider = two_layers(units=2)
    try:
        wider.load_weights("pair.weights.h5")
    except ValueError as error:
        print(error)
    wider.load_weights("pair.weights.h5", skip_mismatch=True)
    show("skip_mismatch=True", wider)

plain = one_weight(1.0)
attempt(lambda: plain.load_weights("pair.keras", by_name=True))
attempt(lambda: plain.load_weights("pair.keras", objects_to_skip=[]))
attempt(lambda: plain.load_weights("pair.h5", objects_to_skip=[]))
attempt(lambda: plain.load_weights("pair.weights.h5", optimizer=False))
attempt(lambda: plain.load_weights("pair.npz"))
empty = keras.Sequential([keras.layers.Dense(1)])
attempt(lambda: empty.load_weights("pair.weights.h5"))
two_layers().save_weights("two.weights.h5")
more = keras.Sequential([keras.Input((1,)), *two_layers().layers])
more.add(keras.layers.Dense(1, name="third"))
attempt(lambda: more.load_weights("two.weights.h5"))

# 输出：
# ValueError: `by_name` only supports loading legacy '.h5' or '.hdf5' files. Received: pair.keras
# ValueError: `objects_to_skip` only supports loading '.weights.h5' files.Received: pair.keras
# ValueError: `objects_to_skip` only supports loading '.weights.h5' files.Received: pair.h5
# ValueError: Invalid keyword arguments: {'optimizer': False}
# ValueError: File format not supported: filepath=pair.npz. Keras 3 only supports V3 `.keras` files, `.weights.h5` files, legacy H5 format files (`.h5` extension), or Orbax checkpoints.
# ValueError: You are loading weights into a model that has not yet been built. Try building the model first by calling it on some data or by using `build()`.
# ValueError: A total of 1 objects could not be loaded. Example error message for object <Dense name=third, built=True>:
