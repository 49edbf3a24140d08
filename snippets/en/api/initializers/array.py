# Initializers
# From docs/en/api/initializers.md#array

import keras
import numpy as np
from keras import layers

try:
    layers.Dense(2, kernel_initializer=np.eye(3)).build((None, 3))
except ValueError as error:
    print(error)
eye = keras.Sequential([keras.Input((2,)), layers.Dense(2, kernel_initializer=np.eye(2))])
eye.save("eye.keras")
try:
    keras.models.load_model("eye.keras")
except TypeError as error:
    print(str(error).rpartition("Exception encountered: ")[2])
loaded = layers.Dense(2)
loaded.build((None, 2))
loaded.set_weights([np.eye(2), np.zeros(2)])
print("without an initializer:", loaded.kernel.numpy().tolist())

# Output:
# Expected `shape` to be (3, 3) for direct tensor as initializer. Received shape=(3, 2)
# Could not interpret initializer identifier: {'module': 'builtins', 'class_name': 'function', 'config': 'initialize_fn', 'registered_name': 'function'}
# without an initializer: [[1.0, 0.0], [0.0, 1.0]]
