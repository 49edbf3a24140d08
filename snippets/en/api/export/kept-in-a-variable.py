# Export, name by name
# From docs/en/api/export.md#kept-in-a-variable

import keras
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


one = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
one.export("one", verbose=False)
loaded = tf.saved_model.load("one")
print(loaded.serve(flowers[:3]).shape)
attempt(lambda: tf.saved_model.load("one").serve(flowers[:3]))

# Output:
# (3, 1)
# AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
