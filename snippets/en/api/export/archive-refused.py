# Export, name by name
# From docs/en/api/export.md#archive-refused

import keras
import tensorflow as tf
from keras.export import ExportArchive


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


model, signature = flower_model(), flower_signature()
archive = ExportArchive()
attempt(lambda: archive.write_out("nothing"))
attempt(lambda: archive.track(keras.layers.Dense(1)))
attempt(lambda: archive.track("model"))
attempt(lambda: archive.add_endpoint("serve", model.call))
attempt(lambda: archive.add_endpoint("serve", tf.function(model.call)))
archive.add_endpoint("serve", model.call, signature)
attempt(lambda: archive.add_endpoint("serve", model.call, signature))
half = [keras.InputSpec(shape=(None, 4))]
attempt(lambda: archive.add_endpoint("half", model.call, half))
attempt(lambda: archive.add_endpoint("text", model.call, ["float32"]))
attempt(
    lambda: archive.add_endpoint("jax", model.call, signature, is_static=True)
)

# Output:
# ValueError: No endpoints have been set yet. Call add_endpoint().
# ValueError: The layer provided has not yet been built. It must be built before export.
# ValueError: Invalid resource type. Expected a Keras `Layer` or `Model` or a TensorFlow `Trackable` object. Received object model of type '<class 'str'>'.
# ValueError: If the `fn` argument provided is not a `tf.function`, you must provide an `input_signature` argument to specify the shape and dtype of the function arguments. Example:
# ValueError: The provided tf.function '<tensorflow.python.eager.polymorphic_function.polymorphic_function.Function object at 0x7f325bcd1dd0>' has never been called. To specify the expected shape and dtype of the function's arguments, you must either provide a function that has been called at least once, or alternatively pass an `input_signature` argument in `add_endpoint()`.
# ValueError: Endpoint name 'serve' is already taken.
# ValueError: The `shape` and `dtype` must be provided. Received: x=InputSpec(shape=(None, 4), ndim=2)
# TypeError: Unsupported x=float32 of the type (<class 'str'>). Supported types are: `keras.InputSpec`, `keras.KerasTensor` and backend tensor.
# ValueError: 'jax2tf_kwargs' and 'is_static' are only supported with the jax backend. Current backend: tensorflow
