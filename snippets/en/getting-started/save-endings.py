# Getting started
# From docs/en/getting-started.md#save-endings

import keras
import numpy as np

small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
for name, options in (
    ("a.keras", {}),
    ("a.h5", {}),
    ("a.hdf5", {}),
    ("a", {"zipped": False}),
):
    small.save(name, **options)
    again = keras.models.load_model(name, compile=False)
    same = np.array_equal(again.get_weights()[0], small.get_weights()[0])
    print(name, options, "same weights:", same)

# Output:
# a.keras {} same weights: True
# a.h5 {} same weights: True
# a.hdf5 {} same weights: True
# a {'zipped': False} same weights: True
