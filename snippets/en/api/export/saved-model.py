# Export, name by name
# From docs/en/api/export.md#saved-model

import keras
import tensorflow as tf


def flower_model():
    keras.utils.set_random_seed(0)
    stack = [keras.layers.Dense(8, "relu"), keras.layers.Dense(3, "softmax")]
    made = keras.Sequential([keras.Input((4,), name="flower"), *stack])
    made.compile(
        keras.optimizers.Adam(0.05), "sparse_categorical_crossentropy"
    )
    return made


import contextlib
import io
import os

told = io.StringIO()
with contextlib.redirect_stdout(told):
    flower_model().export("told")
print(told.getvalue().split("Captures")[0])
print(*sorted(os.listdir("told")))
for name, function in sorted(tf.saved_model.load("told").signatures.items()):
    (given,) = function.structured_input_signature[1].items()
    print(name, given)

# Output:
# Saved artifact at 'told'. The following endpoints are available:
#
# * Endpoint 'serve'
#   args_0 (POSITIONAL_ONLY): TensorSpec(shape=(None, 4), dtype=tf.float32, name='flower')
# Output Type:
#   TensorSpec(shape=(None, 3), dtype=tf.float32, name=None)
#
# assets fingerprint.pb saved_model.pb variables
# serve ('flower', TensorSpec(shape=(None, 4), dtype=tf.float32, name='flower'))
# serving_default ('flower', TensorSpec(shape=(None, 4), dtype=tf.float32, name='flower'))
