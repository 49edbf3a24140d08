# Activations
# From docs/en/api/activations.md#log-softmax

import numpy as np
from keras import activations

two = np.array([[1.0, 2.0, 3.0], [0.0, 200.0, 0.0]], dtype="float32")
sums = np.log(np.exp(two.astype("float64")).sum(axis=1, keepdims=True))
print("Keras:  ", *activations.log_softmax(two).numpy().round(3))
print("by hand:", *(two - sums).round(3))
with np.errstate(divide="ignore"):
    print("log of softmax:", np.log(activations.softmax(two).numpy()[1]))

# Output:
# Keras:   [-2.408 -1.408 -0.408] [-200.    0. -200.]
# by hand: [-2.408 -1.408 -0.408] [-200.    0. -200.]
# log of softmax: [-inf   0. -inf]
