# Export, name by name
# From docs/en/api/export.md#kept-in-a-variable

import keras
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_iris

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


one = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
one.export("one", verbose=False)
loaded = tf.saved_model.load("one")
print(loaded.serve(flowers[:3]).shape)
attempt(lambda: tf.saved_model.load("one").serve(flowers[:3]))

# Output:
# (3, 1)
# AssertionError: Called a function referencing variables which have been deleted. This likely means that function-local variables were created and not referenced elsewhere in the program. This is generally a mistake; consider storing variables in an object attribute on first call.
