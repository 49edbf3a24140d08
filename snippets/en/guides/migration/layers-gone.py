# From Keras 2 to today
# From docs/en/guides/migration.md#layers-gone

import keras
import numpy as np
import tensorflow as tf
import re
import textwrap
import warnings

x = np.arange(8, dtype="float32").reshape(4, 2)
y = x[:, :1]


def line():
    layer = keras.layers.Dense(1, kernel_initializer="ones", name="line")
    return keras.Sequential([keras.Input((2,)), layer], name="model")


model = line()
model.compile("sgd", loss="mse", metrics=["mae", "mse"])
numbers = model.evaluate(x, y, verbose=0)


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    lines = str(message).splitlines() or [""]
    # The first sentence, without the path of a module.
    sentence = re.split(r" \(.+\.py\)|(?<=\.) ", lines[0])[0]
    text = f"{type(message).__name__}: {sentence}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


dense = keras.layers.Dense
print(old("Dense(1, input_shape=(2,))", lambda: dense(1, input_shape=(2,))))
batch = {"batch_input_shape": (1, 2)}
print(old("batch_input_shape=(1, 2)", lambda: dense(1, **batch)))
embedding = keras.layers.Embedding
print(old("input_length=5", lambda: embedding(9, 4, input_length=5)))
leaky = keras.layers.LeakyReLU
print(old("LeakyReLU(alpha=0.1)", lambda: leaky(alpha=0.1)))
layer = keras.layers.Layer()
print(old("add_weight('w', (2,))", lambda: layer.add_weight("w", (2,))))
print(old("layer.input_shape", lambda: model.layers[0].input_shape))
print(old("layer.output_shape", lambda: model.layers[0].output_shape))
print(old("model.reset_states", lambda: model.reset_states()))
name = "glorot_uniform_initializer"
print(old("tf." + name, lambda: getattr(tf, name)))
unbuilt = keras.Sequential([dense(1, name="unbuilt")])
table = []
unbuilt.summary(line_length=60, print_fn=table.append)
print("summary:", table[0].splitlines()[4], len(unbuilt.weights))
unbuilt(x)
print("weights after a call:", len(unbuilt.weights))

# Output:
# Dense(1, input_shape=(2,))
#     UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer.
# batch_input_shape=(1, 2)
#     ValueError: Unrecognized keyword arguments passed to Dense:
#     {'batch_input_shape': (1, 2)}
# input_length=5
#     UserWarning: Argument `input_length` is deprecated.
# LeakyReLU(alpha=0.1)
#     UserWarning: Argument `alpha` is deprecated.
# add_weight('w', (2,))
#     ValueError: `name` must be passed as a keyword argument.
# layer.input_shape
#     AttributeError: 'Dense' object has no attribute 'input_shape'
# layer.output_shape
#     AttributeError: 'Dense' object has no attribute 'output_shape'
# model.reset_states
#     AttributeError: 'Sequential' object has no attribute 'reset_states'
# tf.glorot_uniform_initializer
#     AttributeError: module 'tensorflow' has no attribute
#     'glorot_uniform_initializer'
# summary: │ unbuilt (Dense)          │ ?                 │         0 │ 0
# weights after a call: 2
