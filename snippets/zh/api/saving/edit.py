# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#edit

import keras
import numpy as np
from keras import saving


def double(x):
    return 2 * x


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


old = stack_of(3, 1)
old.save_weights("old.weights.h5")
editor = saving.KerasFileEditor("old.weights.h5")
editor.summary()
editor.rename_object("layers/dense_1", "dense_2")
same = {"0": np.eye(3), "1": np.zeros(3)}
editor.add_object("layers/dense_1", same)
editor.save("new.weights.h5")

new = stack_of(3, 3, 1)
new.load_weights("new.weights.h5")
x = np.array([[1.0, 2.0], [3.0, 4.0]])
for made in (stack_of(3, 3, 1), old, new):
    print(made.predict(x, verbose=0).ravel())
print("by hand:", 3 * (1 + 2), 3 * (3 + 4))

# 输出：
# Keras model file 'old.weights.h5'
# Weights structure
#   > layers
#       ├─ dense
#       │   ├─ 0: shape=(2, 3), dtype=float32
#       │   └─ 1: shape=(3,), dtype=float32
#       └─ dense_1
#           ├─ 0: shape=(3, 1), dtype=float32
#           └─ 1: shape=(1,), dtype=float32
# [27. 63.]
# [ 9. 21.]
# [ 9. 21.]
# by hand: 9 21
