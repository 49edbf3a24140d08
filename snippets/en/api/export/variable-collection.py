# Export, name by name
# From docs/en/api/export.md#variable-collection

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


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


def double(x):
    return 2 * x


from tensorflow.core.protobuf import saved_model_pb2

model = flower_model()
model.fit(flowers, iris.target, verbose=0)
archive = ExportArchive()
serve = archive.track_and_add_endpoint("serve", model, flower_signature())
archive.add_variable_collection(
    "optimizer_variables", model.optimizer.variables
)
attempt(
    lambda: archive.add_variable_collection(
        "steps", model.optimizer.iterations
    )
)
attempt(lambda: archive.add_variable_collection("numbers", [1, 2]))
archive.add_variable_collection("both", tuple(model.weights[:2]))
options = tf.saved_model.SaveOptions(function_aliases={"scores": serve})
archive.write_out("collections", options=options, verbose=False)
loaded = tf.saved_model.load("collections")
print([tuple(v.shape) for v in loaded.optimizer_variables])
print("steps:", loaded.optimizer_variables[0].numpy(), end=", ")
print("both:", [tuple(v.shape) for v in loaded.both])
described = saved_model_pb2.SavedModel()
with open("collections/saved_model.pb", "rb") as file:
    described.ParseFromString(file.read())
aliases = described.meta_graphs[0].meta_info_def.function_aliases
print(sorted(set(aliases.values())))
archive = ExportArchive()
archive.add_endpoint("double", double, [tf.TensorSpec((None,), "float32")])
archive.write_out("told")

# Output:
# ValueError: Expected `variables` to be a list/tuple/set. Received instead object of type '<class 'keras.src.backend.Variable'>'.
# ValueError: Expected all elements in `variables` to be `tf.Variable` instances. Found instead the following types: [<class 'int'>]
# [(), (), (4, 8), (4, 8), (8,), (8,), (8, 3), (8, 3), (3,), (3,)]
# steps: 5, both: [(4, 8), (8,)]
# ['scores']
# Saved artifact at 'told'. The following endpoints are available:
#
# * Endpoint 'double'
#   x (POSITIONAL_OR_KEYWORD): TensorSpec(shape=(None,), dtype=tf.float32, name=None)
# Output Type:
#   TensorSpec(shape=(None,), dtype=tf.float32, name=None)
# Captures:
#   None
