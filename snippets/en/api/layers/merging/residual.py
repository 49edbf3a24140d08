# Merging layers
# From docs/en/api/layers/merging.md#residual

import keras
import numpy as np
from keras import layers

inputs = keras.Input((3,))
branch = layers.Dense(3, kernel_initializer="identity")(inputs)
outputs = layers.Add()([inputs, branch])
model = keras.Model(inputs, outputs)
x = np.array([[1.0, 2.0, 3.0]])
print("Add:", model(x).numpy())
print("+:  ", keras.Model(inputs, inputs + branch)(x).numpy())

# Output:
# Add: [[2. 4. 6.]]
# +:   [[2. 4. 6.]]
