# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#tversky-sides

import numpy as np
from keras import losses

few = np.array([[1.0, 1.0, 1.0, 0.0]]), np.array([[1.0, 0.0, 0.0, 0.0]])
many = np.array([[1.0, 0.0, 0.0, 0.0]]), np.array([[1.0, 1.0, 1.0, 0.0]])
for alpha, beta in [(0.5, 0.5), (0.9, 0.1), (0.1, 0.9)]:
    loss = losses.Tversky(alpha=alpha, beta=beta)
    print(f"alpha={alpha} beta={beta}: 2 missing {loss(*few):.3f}", end=" ")
    print(f"by hand {1 - 1 / (1 + alpha * 2):.3f},", end=" ")
    print(f"2 too many {loss(*many):.3f} by hand {1 - 1 / (1 + beta * 2):.3f}")
print(
    "function, Dice:",
    losses.tversky(*few).numpy().round(3),
    losses.dice(*few).numpy().round(3),
)

# Output:
# alpha=0.5 beta=0.5: 2 missing 0.500 by hand 0.500, 2 too many 0.500 by hand 0.500
# alpha=0.9 beta=0.1: 2 missing 0.643 by hand 0.643, 2 too many 0.167 by hand 0.167
# alpha=0.1 beta=0.9: 2 missing 0.167 by hand 0.167, 2 too many 0.643 by hand 0.643
# function, Dice: 0.5 0.5
