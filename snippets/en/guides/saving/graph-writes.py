# Save, load, export
# From docs/en/guides/saving.md#graph-writes

import pathlib
import keras
import tensorflow as tf
from sklearn.datasets import load_iris

iris = load_iris()
flowers = iris.data.astype("float32")


class Note(keras.layers.Layer):
    def call(self, inputs):
        tf.io.write_file("written.txt", "by the model")
        return inputs


keras.Sequential([keras.Input((4,)), Note()]).export("noted", verbose=False)
written = pathlib.Path("written.txt")
written.unlink(missing_ok=True)
keras.layers.TFSMLayer("noted")(flowers[:1])
print("written.txt:", written.read_text())

# Output:
# written.txt: by the model
