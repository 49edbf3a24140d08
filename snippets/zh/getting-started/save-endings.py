# 快速上手
# 出自 docs/zh/getting-started.md#save-endings

import keras
import numpy as np

small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
small.set_weights([np.array([[1.0], [2.0]]), np.array([3.0])])
for name, options in (
    ("a.keras", {}),
    ("a.h5", {}),
    ("a.hdf5", {}),
    ("a", {"zipped": False}),
    ("b.keras", {"zipped": False}),
):
    try:
        small.save(name, **options)
        again = keras.models.load_model(name, compile=False)
        print(name, options, again.get_weights()[0].ravel())
    except ValueError as error:
        print(name, options, str(error).partition(". ")[0])

# 输出：
# a.keras {} [1. 2.]
# a.h5 {} [1. 2.]
# a.hdf5 {} [1. 2.]
# a {'zipped': False} [1. 2.]
# b.keras {'zipped': False} When using `zipped=False`, the `filepath` argument should not end in `.keras`
