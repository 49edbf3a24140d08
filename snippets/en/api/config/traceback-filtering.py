# Settings and the backend
# From docs/en/api/config.md#traceback-filtering

import keras
import numpy as np


import traceback


class Broken(keras.layers.Layer):
    def call(self, inputs):
        raise ValueError("not today")


def look():
    try:
        Broken()(np.ones(2))
    except ValueError as error:
        return traceback.extract_tb(error.__traceback__), str(error)


for switch in (
    keras.config.disable_traceback_filtering,
    keras.config.enable_traceback_filtering,
):
    switch()
    frames, message = look()
    print("filtering:", keras.config.is_traceback_filtering_enabled())
    print("  calls:", " > ".join(frame.name for frame in frames))
    print("  message:", " | ".join(message.split("\n\n")).replace("\n", " "))

# Output:
# filtering: False
#   calls: look > error_handler > __call__ > error_handler > __call__ > call
#   message: not today
# filtering: True
#   calls: look > error_handler > call
#   message: Exception encountered when calling Broken.call(). | not today | Arguments received by Broken.call():   • inputs=tf.Tensor(shape=(2,), dtype=float32)
