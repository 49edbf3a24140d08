# Data utilities
# From docs/en/api/utils/data.md#normalize

import numpy as np
from keras import utils

rows = np.array([[3.0, 4.0], [0.0, 5.0], [0.0, 0.0]])
for order in (2, 1, np.inf):
    norms = np.linalg.norm(rows, order, axis=-1, keepdims=True)
    by_hand = rows / np.where(norms == 0, 1, norms)
    made = utils.normalize(rows, order=order)
    print(f"order {order}:", made.round(2).tolist(), end=" ")
    print("by hand", by_hand.round(2).tolist())

# Output:
# order 2: [[0.6, 0.8], [0.0, 1.0], [0.0, 0.0]] by hand [[0.6, 0.8], [0.0, 1.0], [0.0, 0.0]]
# order 1: [[0.43, 0.57], [0.0, 1.0], [0.0, 0.0]] by hand [[0.43, 0.57], [0.0, 1.0], [0.0, 0.0]]
# order inf: [[0.75, 1.0], [0.0, 1.0], [0.0, 0.0]] by hand [[0.75, 1.0], [0.0, 1.0], [0.0, 0.0]]
