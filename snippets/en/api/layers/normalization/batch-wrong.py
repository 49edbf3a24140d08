# Normalization layers
# From docs/en/api/layers/normalization.md#batch-wrong

import numpy as np
from keras import layers

batch = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")

norm = layers.BatchNormalization()
print("one sample:", norm(batch[1:2], training=True).numpy())
norm(batch[:0], training=True)
norm(batch, training=True)
print("after no sample:", norm(batch).numpy()[0])
try:
    layers.BatchNormalization(axis=[1, 2])
except TypeError as error:
    print(error)
try:
    norm(batch, mask=np.ones((3, 2), dtype=bool))
except ValueError as error:
    print(str(error).splitlines()[2])

# Output:
# one sample: [[0. 0.]]
# after no sample: [nan nan]
# int() argument must be a string, a bytes-like object or a real number, not 'list'
# The mask provided should be one dimension less than the inputs. Received: mask.shape=(3, 2), inputs.shape=(3, 2)
