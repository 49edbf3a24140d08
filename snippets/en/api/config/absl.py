# Settings and the backend
# From docs/en/api/config.md#absl

import keras
import numpy as np


import logging

from absl import logging as absl_logging


class Told(logging.Handler):
    def emit(self, record):
        text = record.getMessage().strip()
        print(record.levelname, text.split(" - ")[-1])


logger = logging.getLogger("absl")
logger.handlers[:] = [Told()]
x = np.zeros((8, 1))
model = keras.Sequential([keras.Input((1,)), keras.layers.Dense(1)])
model.compile(loss="mse")
keras.config.disable_interactive_logging()
model.evaluate(x, x, verbose=2)
print("verbosity INFO:")
absl_logging.set_verbosity(absl_logging.INFO)
model.evaluate(x, x, verbose=2)
keras.config.enable_interactive_logging()

# Output:
# verbosity INFO:
# INFO loss: 0.0000e+00
