# Export, name by name
# From docs/en/api/export.md#without-track

import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
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


def lite(path, samples):
    interpreter = Interpreter(path)
    index = interpreter.get_input_details()[0]["index"]
    interpreter.resize_tensor_input(index, samples.shape)
    interpreter.allocate_tensors()
    interpreter.set_tensor(index, samples)
    interpreter.invoke()
    return interpreter.get_tensor(interpreter.get_output_details()[0]["index"])


def flower_signature():
    return [keras.InputSpec(shape=(None, 4), dtype="float32")]


some = flowers[[0, 70, 140]]
model = flower_model()
model.fit(flowers, iris.target, epochs=5, verbose=0)
model.export("served", verbose=False)
served = tf.saved_model.load("served")
model.export("iris.tflite", format="litert", verbose=False)
for title, result in (
    ("Keras", model.predict(some, verbose=0)),
    ("SavedModel", served.serve(some).numpy()),
    ("LiteRT", lite("iris.tflite", some)),
):
    pass


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
