# Losses and metrics inside a layer
# From docs/en/guides/custom-layer-losses.md#swapped-arguments

import keras
import numpy as np

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
labels = np.array([[1.0], [0.0], [1.0], [0.0]])
for logits in ([2.0, -2.0, 3.0, -1.0], [2.0, -2.0, 0.5, -0.5]):
    logits = np.reshape(logits, (4, 1))
    in_order, swapped = loss_fn(labels, logits), loss_fn(logits, labels)
    print(f"in order: {float(in_order):.4f}, swapped: {float(swapped):.4f}")

# Output:
# in order: 0.1539, swapped: -0.2468
# in order: 0.3005, swapped: 0.3782
