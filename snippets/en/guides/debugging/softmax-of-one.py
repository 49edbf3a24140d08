# Find what is wrong
# From docs/en/guides/debugging.md#softmax-of-one

import keras
import numpy as np

scores = np.array([[-5.0], [0.0], [5.0]])
print("sigmoid:", keras.activations.sigmoid(scores).numpy().ravel().round(2))
print("softmax:", keras.activations.softmax(scores).numpy().ravel())

# Output:
# sigmoid: [0.01 0.5  0.99]
# softmax: [1. 1. 1.]
# UserWarning: You are using a softmax over axis -1 of a tensor of shape (3, 1). This axis has size 1. The softmax operation will always return the value 1, which is likely not what you intended. Did you mean to use a sigmoid instead?
