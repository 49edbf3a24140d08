# Optimizers
# From docs/en/guides/optimizers.md#batches-of-a-step

import keras
import numpy as np
from keras import optimizers

samples = np.array([1.0, 2.0, 3.0, 6.0], dtype="float32")
print("one batch of 4:", samples.mean())
for first in (2, 3):
    weight = keras.Variable([0.0])
    accumulating = optimizers.SGD(1.0, gradient_accumulation_steps=2)
    for batch in (samples[:first], samples[first:]):
        accumulating.apply([batch.mean(keepdims=True)], [weight])
    print(f"{first} and {4 - first}:       ", -weight.numpy().item())

# Output:
# one batch of 4: 3.0
# 2 and 2:        3.0
# 3 and 1:        4.0
