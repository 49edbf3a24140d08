# Export, name by name
# From docs/en/api/export.md#without-track

import keras
import tensorflow as tf
from sklearn.datasets import load_iris
from keras.export import ExportArchive

iris = load_iris()
flowers = iris.data.astype("float32")


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


def flower_signature():
    return [keras.InputSpec(shape=(None, 4), dtype="float32")]


some = flowers[[0, 70, 140]]


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


model, signature = flower_model(), flower_signature()
archive = ExportArchive()
archive.add_endpoint("serve", model.call, signature)
archive.write_out("untracked", verbose=False)
loaded = tf.saved_model.load("untracked")
print(loaded.serve(some).numpy().round(3)[0], len(loaded.variables))
words = keras.layers.StringLookup(vocabulary=["cat", "dog"])
archive = ExportArchive()
archive.add_endpoint("lookup", words, [tf.TensorSpec((None,), "string")])
attempt(lambda: archive.write_out("words", verbose=False))

# Output:
# [0.976 0.022 0.002] 0
# AssertionError: Tried to export a function which references an 'untracked' resource. TensorFlow objects (e.g. tf.Variable) captured by functions must be 'tracked' by assigning them to an attribute of a tracked object or assigned to an attribute of the main object directly. See the information below:
