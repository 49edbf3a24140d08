# Settings
# From docs/en/contributing/settings.md#own-import

import os

os.environ["KERAS_BACKEND"] = "jax"

import keras

print(keras.backend.backend())

# Output:
# jax
