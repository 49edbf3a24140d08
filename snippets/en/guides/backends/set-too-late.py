# Another backend
# From docs/en/guides/backends.md#set-too-late

import os

os.environ["KERAS_BACKEND"] = "jax"
import keras

print(keras.config.backend())
del os.environ["KERAS_BACKEND"]

# Output:
# tensorflow
