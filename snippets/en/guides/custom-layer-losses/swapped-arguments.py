# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#swapped-arguments

import keras
import numpy as np

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
labels = np.array([[1.0], [0.0], [1.0], [0.0]])
good_logits = np.array([[2.0], [-2.0], [3.0], [-1.0]])
print(f"in order: {float(loss_fn(labels, good_logits)):.4f}")
print(f"swapped:  {float(loss_fn(good_logits, labels)):.4f}")

# Output:
# in order: 0.1539
# swapped:  -0.2468
