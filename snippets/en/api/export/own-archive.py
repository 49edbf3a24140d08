# Export, name by name
# From docs/en/api/export.md#own-archive

import keras
import tensorflow as tf
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


def flower_signature():
    return [keras.InputSpec(shape=(None, 4), dtype="float32")]


some = flowers[[0, 70, 140]]


def attempt(call):
    try:
        return call()
    except Exception as error:
        text = (str(error).splitlines() or [""])[0]
        print(f"{type(error).__name__}: {text}")


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
attempt(lambda: ExportArchive(format="neptune_model"))
attempt(lambda: ExportArchive(format="onnx"))

# Output:
# [0.976 0.022 0.002]
# [b'setosa' b'setosa' b'setosa']
# ['scores', 'serving_default', 'species'] 4
# serving_default: [0.976 0.022 0.002]
# NotImplementedError: NeptuneExportArchive is an abstract class. Use a subclass such as OrbaxSavedModelExportArchive.
# ValueError: Unsupported format: onnx
