# 导出：逐个名称
# 出自 docs/zh/api/export.md#variable-collection

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

with redirect_stdout(StringIO()):
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
with redirect_stdout(StringIO()):
    model, signature = flower_model(), flower_signature()
    archive = ExportArchive()
    archive.add_endpoint("serve", model.call, signature)
    archive.write_out("untracked", verbose=False)
    loaded = tf.saved_model.load("untracked")
    print(loaded.serve(some).numpy().round(3)[0], len(loaded.variables))
    words = keras.layers.StringLookup(vocabulary=["cat", "dog"])
    archive = ExportArchive()
    archive.add_endpoint("lookup", words, [tf.TensorSpec((None,), "string")])
    attempt(archive.write_out, "words", verbose=False)
with redirect_stdout(StringIO()):
    words = keras.layers.StringLookup(vocabulary=["cat", "dog"])
    two = keras.Sequential([keras.Input((), dtype="string"), words])


@tf.function
def twice(x):
    return 2 * x


with redirect_stdout(StringIO()):
    twice(tf.ones(3))
    archive = ExportArchive()
    archive.add_endpoint("twice", twice)
    spec = [tf.TensorSpec((None,), "string")]
    lookup = archive.track_and_add_endpoint("lookup", two, spec)
    print(type(lookup).__name__, lookup(["dog", "cow"]).numpy())


def add(left, right):
    return left + right


with redirect_stdout(StringIO()):
    archive.add_endpoint("add", add, [tf.TensorSpec((), "int32")] * 2)
    archive.write_out("endpoints", verbose=False)
    again = tf.saved_model.load("endpoints")
    print(again.twice(tf.ones(3)).numpy(), again.lookup(["dog", "cow"]).numpy())
    print(again.add(2, 3).numpy(), *sorted(again.signatures))
    attempt(again.twice, tf.ones(4))
with redirect_stdout(StringIO()):
    model, signature = flower_model(), flower_signature()
    archive = ExportArchive()
    attempt(archive.write_out, "nothing")
    attempt(archive.track, keras.layers.Dense(1))
    attempt(archive.track, "model")
    attempt(archive.add_endpoint, "serve", model.call)
    attempt(archive.add_endpoint, "serve", tf.function(model.call))
    archive.add_endpoint("serve", model.call, signature)
    attempt(archive.add_endpoint, "serve", model.call, signature)
    half = [keras.InputSpec(shape=(None, 4))]
    attempt(archive.add_endpoint, "half", model.call, half)
    attempt(archive.add_endpoint, "text", model.call, ["float32"])
    attempt(archive.add_endpoint, "jax", model.call, signature, is_static=True)

from tensorflow.core.protobuf import saved_model_pb2

model = flower_model()
model.fit(flowers, iris.target, verbose=0)
archive = ExportArchive()
serve = archive.track_and_add_endpoint("serve", model, flower_signature())
archive.add_variable_collection(
    "optimizer_variables", model.optimizer.variables
)
attempt(archive.add_variable_collection, "steps", model.optimizer.iterations)
attempt(archive.add_variable_collection, "numbers", [1, 2])
options = tf.saved_model.SaveOptions(function_aliases={"scores": serve})
archive.write_out("collections", options=options, verbose=False)
loaded = tf.saved_model.load("collections")
print([tuple(v.shape) for v in loaded.optimizer_variables])
print("steps:", loaded.optimizer_variables[0].numpy())
described = saved_model_pb2.SavedModel()
with open("collections/saved_model.pb", "rb") as file:
    described.ParseFromString(file.read())
aliases = described.meta_graphs[0].meta_info_def.function_aliases
print(sorted(set(aliases.values())))

# 输出：
# ValueError: Expected `variables` to be a list/tuple/set. Received instead object of type '<class 'keras.src.backend.Variable'>'.
# ValueError: Expected all elements in `variables` to be `tf.Variable` instances. Found instead the following types: [<class 'int'>]
# [(), (), (4, 8), (4, 8), (8,), (8,), (8, 3), (8, 3), (3,), (3,)]
# steps: 5
# ['scores']
