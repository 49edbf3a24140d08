# Export, name by name
# From docs/en/api/export.md#endpoints

import keras
import tensorflow as tf
from keras.export import ExportArchive


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


words = keras.layers.StringLookup(vocabulary=["cat", "dog"])
two = keras.Sequential([keras.Input((), dtype="string"), words])


@tf.function
def twice(x):
    return 2 * x


def double(x):
    return 2 * x


twice(tf.ones(3))
archive = ExportArchive(misspelt="anything")
added = archive.add_endpoint("twice", twice, misspelt="anything")
print("add_endpoint returns a", type(added).__name__)
archive.add_endpoint("open", double, [tf.ones((2, 2))])
spec = [tf.TensorSpec((None,), "string")]
lookup = archive.track_and_add_endpoint("lookup", two, spec)
print(type(lookup).__name__, lookup(["dog", "cow"]).numpy())


def add(left, right):
    return left + right


archive.add_endpoint("add", add, [tf.TensorSpec((), "int32")] * 2)
archive.write_out("endpoints", verbose=False)
again = tf.saved_model.load("endpoints")
print(again.twice(tf.ones(3)).numpy(), again.lookup(["dog", "cow"]).numpy())
print(again.add(2, 3).numpy(), *sorted(again.signatures))
(first,) = again.signatures["serving_default"](tf.ones(3)).values()
print("serving_default:", first.numpy(), end=", ")
print("open:", again.open(tf.ones((5, 2))).shape)
attempt(lambda: again.twice(tf.ones(4)))

# Output:
# add_endpoint returns a Function
# Function [2 0]
# [2. 2. 2.] [2 0]
# 5 add lookup open serving_default twice
# serving_default: [2. 2. 2.], open: (5, 2)
# ValueError: Could not find matching concrete function to call loaded from the SavedModel. Got:
