# Another backend
# From docs/en/guides/backends.md#set-too-late

import os

import keras

os.environ["KERAS_BACKEND"] = "jax"
print(keras.config.backend())
del os.environ["KERAS_BACKEND"]

# Output:
# tensorflow
