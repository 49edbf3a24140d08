# From Keras 2 to today
# From docs/en/guides/migration.md#layers-gone

import textwrap
import warnings
import keras


def attempt(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    print(name)
    for message in messages[:1]:
        message = getattr(message, "message", message)
        first_line = (str(message).splitlines() or [""])[0]
        # What is expected is a set, in an order that changes from run to run.
        first_line = first_line.split(" Expected one of")[0]
        text = f"{type(message).__name__}: {first_line}".rstrip(": ")
        print(textwrap.indent(textwrap.fill(text, 74), "    "))


dense = keras.layers.Dense
attempt("Dense(1, input_shape=(2,))", lambda: dense(1, input_shape=(2,)))
attempt("input_length=5", lambda: keras.layers.Embedding(9, 4, input_length=5))
attempt("add_weight('w', (2,))", lambda: keras.layers.Layer().add_weight("w", (2,)))
attempt("layer.input_shape", lambda: model.layers[0].input_shape)
attempt("layer.output_shape", lambda: model.layers[0].output_shape)
attempt("tf.glorot_uniform_initializer", lambda: tf.glorot_uniform_initializer())

# Output:
# Dense(1, input_shape=(2,))
#     UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer.
#     When using Sequential models, prefer using an `Input(shape)` object as the
#     first layer in the model instead.
# input_length=5
#     UserWarning: Argument `input_length` is deprecated. Just remove it.
# add_weight('w', (2,))
#     ValueError: `name` must be passed as a keyword argument. Received:
#     add_weight('w', ...). Use: add_weight(shape=..., name='w').
# layer.input_shape
#     AttributeError: 'Dense' object has no attribute 'input_shape'
# layer.output_shape
#     AttributeError: 'Dense' object has no attribute 'output_shape'
# tf.glorot_uniform_initializer
#     AttributeError: module 'tensorflow' has no attribute
#     'glorot_uniform_initializer'
