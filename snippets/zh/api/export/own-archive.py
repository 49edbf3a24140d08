# 导出：逐个名称
# 出自 docs/zh/api/export.md#own-archive

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from sklearn.datasets import load_iris

with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()):
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
        print(f"{title:11}", *result.round(3))


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


with redirect_stdout(StringIO()):
    for format, name in (
        ("tf_saved_model", "iris"),
        ("litert", "iris.tflite"),
        ("onnx", "iris.onnx"),
        ("openvino", "iris.xml"),
        ("torch", "iris.pt2"),
        ("tflite", "iris.tflite"),
    ):
        attempt(write, name, format)
import contextlib
import io
import os

with redirect_stdout(StringIO()):
    told = io.StringIO()
    with contextlib.redirect_stdout(told):
        flower_model().export("told")
    print(told.getvalue().split("Captures")[0])
    print(*sorted(os.listdir("told")))
    for name, function in sorted(tf.saved_model.load("told").signatures.items()):
        (given,) = function.structured_input_signature[1].items()
        print(name, given)
fixed = [keras.InputSpec(shape=(2, 4), dtype="float32", name="pair")]
model = flower_model()
model.export("fixed", verbose=False, input_signature=fixed)
reloaded = tf.saved_model.load("fixed")
attempt(reloaded.serve, flowers[:3])
model.export("iris.tflite", format="litert", verbose=False)
details = Interpreter("iris.tflite").get_input_details()[0]
with redirect_stdout(StringIO()):
    model = flower_model()
    model.export("misspelt", verbose=False, input_sgnature="anything")
    print(*sorted(os.listdir("misspelt")))
settings = {"format": "litert", "verbose": False}
with redirect_stdout(StringIO()):
    attempt(model.export, "iris.tflite", input_sgnature="anything", **settings)
    attempt(model.export, "iris.lite", **settings)
    attempt(model.export, "jax", verbose=False, is_static=True)
    unbuilt = keras.Sequential([keras.layers.Dense(1)])
    attempt(unbuilt.export, "unbuilt")


class Own(keras.Model):
    def call(self, inputs):
        return 2 * inputs


with redirect_stdout(StringIO()):
    own = Own()
    own.build((None, 2))
    attempt(own.export, "own")
    own(np.ones((1, 2)))
    own.export("own", verbose=False)
    print(tf.saved_model.load("own").serve(np.ones((1, 2), "float32")).numpy())
with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    wide = keras.Sequential([keras.Input((64,))])
    for width in (256, 256, 10):
        wide.add(keras.layers.Dense(width, activation="tanh"))
    samples = np.random.default_rng(0).normal(size=(8, 64)).astype("float32")
    expected = wide.predict(samples, verbose=0)
    parameters = wide.count_params()
    for title, settings in (
        ("floats", {}),
        ("8 bits", {"optimizations": [tf.lite.Optimize.DEFAULT]}),
    ):
        wide.export("wide.tflite", format="litert", verbose=False, **settings)
        apart = np.abs(lite("wide.tflite", samples) - expected).max()
        per_weight = os.path.getsize("wide.tflite") / parameters
        print(f"{title}: {per_weight:.1f} bytes a weight, apart {apart:.3f}")

from keras.export import ExportArchive

kinds = tf.constant(iris.target_names.tolist())
signature = flower_signature()
model = flower_model()
archive = ExportArchive()
archive.track(model)
archive.add_endpoint("scores", model.call, input_signature=signature)
archive.add_endpoint(
    "species",
    lambda x: tf.gather(kinds, tf.argmax(model(x), axis=-1)),
    input_signature=signature,
)
archive.write_out("archive", verbose=False)

loaded = tf.saved_model.load("archive")
print(loaded.scores(some).numpy().round(3)[0])
print(loaded.species(some).numpy())
print(sorted(loaded.signatures), len(loaded.trainable_variables))
same = loaded.signatures["serving_default"](tf.constant(some))
print(
    "serving_default:", *(value.numpy().round(3)[0] for value in same.values())
)
attempt(ExportArchive, format="neptune_model")
attempt(ExportArchive, format="onnx")

# 输出：
# [0.976 0.022 0.002]
# [b'setosa' b'setosa' b'setosa']
# ['scores', 'serving_default', 'species'] 4
# serving_default: [0.976 0.022 0.002]
# NotImplementedError: NeptuneExportArchive is an abstract class. Use a subclass such as OrbaxSavedModelExportArchive.
# ValueError: Unsupported format: onnx
