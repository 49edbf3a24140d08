# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#dice-wrong

import numpy as np
from keras import losses

empty = np.zeros((1, 4))
print("both empty:", losses.dice(empty, empty).numpy())
mask, logits = (
    np.array([[1.0, 1.0, 0.0, 0.0]]),
    np.array([[3.0, 2.0, -2.0, -2.0]]),
)
print(
    "logits:    ",
    losses.dice(mask, logits).numpy().round(3),
    "by hand",
    1 - 2 * 5 / (2 + 1),
)
print(
    "the same as row and column:",
    losses.dice(mask[0], mask.T).numpy().round(3),
)
try:
    losses.dice(mask, np.array([[1, 0, 1, 0]]))
except TypeError as error:
    print("integers:", error)

# Output:
# both empty: 1.0
# logits:     -2.333 by hand -2.3333333333333335
# the same as row and column: -1.0
# integers: Cannot convert 2.0 to EagerTensor of dtype int64
