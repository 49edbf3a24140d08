# 核心层
# 出自 docs/zh/api/layers/core.md#input-layer-options

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


one = layers.InputLayer(
    batch_shape=(3, 2), dtype="int32", optional=True, name="one"
)
config = one.get_config()
print(*(f"{key}={config[key]}" for key in ["batch_shape", "dtype", "name"]))
print("optional", config["optional"], "ragged", config["ragged"])
print(layers.InputLayer((2,), batch_size=3, sparse=True).output.sparse)
print(layers.InputLayer((None,), ragged=True).output.ragged)
middle = layers.Dense(2)(layers.Input((4,)))
again = layers.InputLayer(input_tensor=middle)
print(again.output is middle, again.batch_shape)
attempt(lambda: layers.InputLayer(input_tensor=np.ones(2)))
attempt(lambda: layers.InputLayer((3,), input_tensor=middle))

# 输出：
# batch_shape=(3, 2) dtype=int32 name=one
# optional True ragged False
# True
# True
# True (None, 2)
# ValueError: Argument `input_tensor` must be a KerasTensor. Received invalid type: input_tensor=[1. 1.] (of type <class 'numpy.ndarray'>)
# ValueError: When providing the `input_tensor` argument, you cannot provide an incompatible `shape` argument.
