# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#load-weights

import keras
import numpy as np
from keras import saving


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

# 输出：
# pair.keras                 [1.] [2.]
# pair.h5                    [1.] [2.]
# pair.weights.h5            [1.] [2.]
# skip, pair.weights.h5      [0.] [2.]
# skip, pair.weights.json    [0.] [2.]
# other names                [1.] [2.]
# other names, by_name=True  [2.] [1.]
# A total of 1 objects could not be loaded. Example error message for object <Dense name=second, built=True>:
#
# The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(1, 2), Received: value.shape=(1, 1). Target variable: <Variable path=pair/second/kernel, shape=(1, 2), dtype=float32, value=[[0. 0.]]>
#
# List of objects that could not be loaded:
# [<Dense name=second, built=True>]
# skip_mismatch=True         [1.] [0. 0.]
# UserWarning: A total of 1 objects could not be loaded. Example error message for object <Dense name=second, built=True>:
#
# The shape of the target variable and the shape of the target value in `variable.assign(value)` must match. variable.shape=(1, 2), Received: value.shape=(1, 1). Target variable: <Variable path=pair/second/kernel, shape=(1, 2), dtype=float32, value=[[0. 0.]]>
#
# List of objects that could not be loaded:
# [<Dense name=second, built=True>]
