# Custom layers, as a notebook
# From docs/en/guides/custom-layers-notebook.ipynb#imports

import keras
import numpy as np
import tensorflow as tf

print(repr(keras.backend.backend()))

# Output:
# 'tensorflow'
