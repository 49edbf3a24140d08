# Export, name by name
# From docs/en/api/export.md#export-refused

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_iris
import os

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


def attempt(call, *arguments, **settings):
    try:
        return call(*arguments, **settings)
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


def write(name, format):
    print(f"{format}:", end=" ")
    flower_model().export(name, format=format, verbose=False)
    print("written")


for format, name in (
    ("tf_saved_model", "iris"),
    ("litert", "iris.tflite"),
    ("onnx", "iris.onnx"),
    ("openvino", "iris.xml"),
    ("torch", "iris.pt2"),
    ("tflite", "iris.tflite"),
):
    attempt(write, name, format)
fixed = [keras.InputSpec(shape=(2, 4), dtype="float32", name="pair")]
model = flower_model()
model.export("fixed", verbose=False, input_signature=fixed)
model.export("iris.tflite", format="litert", verbose=False)
details = Interpreter("iris.tflite").get_input_details()[0]


model = flower_model()
model.export("misspelt", verbose=False, input_sgnature="anything")
print(*sorted(os.listdir("misspelt")))
settings = {"format": "litert", "verbose": False}
attempt(model.export, "iris.tflite", input_sgnature="anything", **settings)
attempt(model.export, "iris.lite", **settings)
attempt(model.export, "jax", verbose=False, is_static=True)
unbuilt = keras.Sequential([keras.layers.Dense(1)])
attempt(unbuilt.export, "unbuilt")


class Own(keras.Model):
    def call(self, inputs):
        return 2 * inputs


own = Own()
own.build((None, 2))
attempt(own.export, "own")
own(np.ones((1, 2)))
own.export("own", verbose=False)
print(tf.saved_model.load("own").serve(np.ones((1, 2), "float32")).numpy())

# Output:
# assets fingerprint.pb saved_model.pb variables
# ValueError: Unknown converter attribute 'input_sgnature'
# ValueError: The LiteRT export requires the filepath to end with '.tflite'. Got: iris.lite
# ValueError: 'jax2tf_kwargs' and 'is_static' are only supported with the jax backend. Current backend: tensorflow
# ValueError: The model provided has not yet been built. It must be built before export.
# ValueError: The model provided has never called. It must be called at least once before export.
# [[2. 2.]]
