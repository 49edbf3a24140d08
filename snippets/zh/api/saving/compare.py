# 保存与加载：逐个名称
# 出自 docs/zh/api/saving.md#compare

from contextlib import redirect_stdout
from io import StringIO
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


with redirect_stdout(StringIO()):
    old = stack_of(3, 1)
    old.save_weights("old.weights.h5")
    editor = saving.KerasFileEditor("old.weights.h5")
    editor.rename_object("layers/dense_1", "dense_2")
    same = {"0": np.eye(3), "1": np.zeros(3)}
    editor.add_object("layers/dense_1", same)
    editor.save("new.weights.h5")
    new = stack_of(3, 3, 1)
    new.load_weights("new.weights.h5")
    x = np.array([[1.0, 2.0], [3.0, 4.0]])
    for made in (stack_of(3, 3, 1), old, new):
        print(made.predict(x, verbose=0).ravel())

for made in (stack_of(3, 1), stack_of(3, 2), stack_of(3)):
    print(saving.KerasFileEditor("old.weights.h5").compare(made))

# 输出：
# Keras model file 'old.weights.h5'
# Running comparison
# ─────────────────────
# Comparison successful: saved file is compatible with the reference model
#     Found 6 matching weights
# {'status': 'success', 'error_count': 0, 'match_count': 6}
# Keras model file 'old.weights.h5'
# Running comparison
# ...Weight shape mismatch for /layers/dense_1/0
#     In reference model: shape=(3, 2)
#     In saved file: shape=(3, 1)
# ...Weight shape mismatch for /layers/dense_1/1
#     In reference model: shape=(2,)
#     In saved file: shape=(1,)
# ─────────────────────
# Found 2 errors: saved file is not compatible with the reference model
# {'status': 'error', 'error_count': 2, 'match_count': 4}
# Keras model file 'old.weights.h5'
# Running comparison
# ...Object /layers/dense_1 present in saved file, missing from reference model
#     In saved file, /layers/dense_1 contains the following keys: ['0', '1']
# ─────────────────────
# Found 1 error: saved file is not compatible with the reference model
# {'status': 'error', 'error_count': 1, 'match_count': 2}
