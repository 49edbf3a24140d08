# 从 Keras 2 迁移到 Keras 3
# 出自 docs/zh/guides/migration.md#layers-gone

import re
import textwrap
import warnings
import keras
import tensorflow as tf


def old(name, call):
    with warnings.catch_warnings(record=True) as messages:
        warnings.simplefilter("always", UserWarning)
        try:
            call()
        except Exception as error:
            messages = [error]
    message = getattr(messages[0], "message", messages[0])
    first_line = (str(message).splitlines() or [""])[0]
    # 略去的是次序每次运行都不同的集合，以及模块的路径
    first_line = re.split(r" Expected one of| \(.+\.py\)", first_line)[0]
    text = f"{type(message).__name__}: {first_line}".rstrip(": ")
    return name + "\n" + textwrap.indent(textwrap.fill(text, 74), "    ")


def line():
    return keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])


model = line()
model.compile("sgd", loss="mse")

dense = keras.layers.Dense
print(old("Dense(1, input_shape=(2,))", lambda: dense(1, input_shape=(2,))))
batch = {"batch_input_shape": (1, 2)}
print(old("batch_input_shape=(1, 2)", lambda: dense(1, **batch)))
embedding = keras.layers.Embedding
print(old("input_length=5", lambda: embedding(9, 4, input_length=5)))
flat = [embedding(9, 4), keras.layers.Flatten(), dense(1, name="head")]
texts = [keras.Input((None,)), *flat]
print(old("Flatten of any length", lambda: keras.Sequential(texts, name="m")))
layer = keras.layers.Layer()
print(old("add_weight('w', (2,))", lambda: layer.add_weight("w", (2,))))
print(old("layer.input_shape", lambda: model.layers[0].input_shape))
print(old("layer.output_shape", lambda: model.layers[0].output_shape))
print(old("model.reset_states", lambda: model.reset_states()))
print(
    old(
        "tf.glorot_uniform_initializer",
        lambda: tf.glorot_uniform_initializer(),
    )
)

# 输出：
# Dense(1, input_shape=(2,))
#     UserWarning: Do not pass an `input_shape`/`input_dim` argument to a layer.
#     When using Sequential models, prefer using an `Input(shape)` object as the
#     first layer in the model instead.
# batch_input_shape=(1, 2)
#     ValueError: Unrecognized keyword arguments passed to Dense:
#     {'batch_input_shape': (1, 2)}
# input_length=5
#     UserWarning: Argument `input_length` is deprecated. Just remove it.
# Flatten of any length
#     ValueError: Shapes used to initialize variables must be fully-defined (no
#     `None` dimensions). Received: shape=(None, 1) for variable
#     path='m/head/kernel'
# add_weight('w', (2,))
#     ValueError: `name` must be passed as a keyword argument. Received:
#     add_weight('w', ...). Use: add_weight(shape=..., name='w').
# layer.input_shape
#     AttributeError: 'Dense' object has no attribute 'input_shape'
# layer.output_shape
#     AttributeError: 'Dense' object has no attribute 'output_shape'
# model.reset_states
#     AttributeError: 'Sequential' object has no attribute 'reset_states'
# tf.glorot_uniform_initializer
#     AttributeError: module 'tensorflow' has no attribute
#     'glorot_uniform_initializer'
