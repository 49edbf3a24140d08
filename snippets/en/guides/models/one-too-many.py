# Sequential, functional, subclassing
# From docs/en/guides/models.md#one-too-many

import keras
import numpy as np
import warnings

a, b = keras.Input((1,), name="a"), keras.Input((1,), name="b")
minus = keras.Model({"a": a, "b": b}, a - b)
numbers = {"a": np.full((1, 1), 5.0), "b": np.full((1, 1), 3.0)}
print("a - b:", minus.predict(numbers, verbose=0))
numbers["aa"] = np.full((1, 1), 100.0)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", UserWarning)
    print("with aa:", minus.predict(numbers, verbose=0))
print(str(caught[0].message).splitlines()[0])

# Output:
# a - b: [[2.]]
# with aa: [[-95.]]
# The structure of `inputs` doesn't match the expected structure.
