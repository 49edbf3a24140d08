# Settings and the backend
# From docs/en/api/config.md#epsilon

import keras
import numpy as np

truth, sure = np.array([[1.0]]), np.array([[0.0]])
for value in (1e-7, 1e-3):
    keras.config.set_epsilon(value)
    loss = keras.losses.binary_crossentropy(truth, sure)
    print(
        f"epsilon={keras.config.epsilon():g}: loss {float(loss[0]):.3f}",
        end="",
    )
    print(f"  by hand: -log({value:g}) = {-np.log(value):.3f}")
    print("  Adam:", keras.optimizers.Adam().epsilon, end="  ")
    print("BatchNormalization:", keras.layers.BatchNormalization().epsilon)
keras.config.set_epsilon("tiny")
print("not looked at:", keras.config.epsilon())
keras.config.set_epsilon(1e-7)

# Output:
# epsilon=1e-07: loss 16.118  by hand: -log(1e-07) = 16.118
#   Adam: 1e-07  BatchNormalization: 0.001
# epsilon=0.001: loss 6.908  by hand: -log(0.001) = 6.908
#   Adam: 1e-07  BatchNormalization: 0.001
# not looked at: tiny
