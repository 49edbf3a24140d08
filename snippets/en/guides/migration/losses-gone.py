# From Keras 2 to today
# From docs/en/guides/migration.md#losses-gone

import keras
import tensorflow as tf
import re
import textwrap
import warnings


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


class Unfinished(keras.metrics.Metric):
    def update_state(self, y_true, y_pred, sample_weight=None):
        pass


lists = [1, 2], [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
sparse = keras.losses.SparseCategoricalCrossentropy()
print(old("keras.losses.mse", lambda: keras.losses.mse))
print(old("the full name", lambda: tf.keras.losses.mean_squared_error))
print(old("losses.Reduction", lambda: keras.losses.Reduction.SUM))
squared = keras.losses.MeanSquaredError
print(old('reduction="auto"', lambda: squared(reduction="auto")))
print(old("lists of two depths", lambda: sparse(*lists)))
print(old("reset_states", lambda: keras.metrics.Mean().reset_states()))
print(old("Metric without result", lambda: Unfinished().result()))

# Output:
# keras.losses.mse
#     AttributeError: module 'keras.losses' has no attribute 'mse'
# the full name
#     AttributeError: module 'keras._tf_keras.keras.losses' has no attribute
#     'mean_squared_error'
# losses.Reduction
#     AttributeError: module 'keras.losses' has no attribute 'Reduction'
# reduction="auto"
#     ValueError: Invalid value for argument `reduction`.
# lists of two depths
#     ValueError: Structures don't have the same nested structure.
# reset_states
#     AttributeError: 'Mean' object has no attribute 'reset_states'
# Metric without result
#     NotImplementedError
