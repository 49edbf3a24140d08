# Losses for segmentation, sequences and embeddings
# From docs/en/api/losses/overlap-sequences-embeddings.md#nothing-anywhere

import numpy as np
from keras import losses

target = np.zeros((1, 10, 10, 1))
target[0, 4:6, 4:6] = 1
nothing = np.full_like(target, 0.04)
shifted = np.full_like(target, 0.04)
shifted[0, 4:6, 5:7] = 0.9
for name, prediction in [("nothing:", nothing), ("shifted:", shifted)]:
    crossentropy = losses.BinaryCrossentropy()(target, prediction)
    dice = losses.Dice()(target, prediction)
    both = 2 * (target * prediction).sum() / (target.sum() + prediction.sum())
    print(f"{name} cross-entropy {crossentropy:.2f},", end=" ")
    print(f"Dice {dice:.2f}, by hand {1 - both:.2f}")

# Output:
# nothing: cross-entropy 0.17, Dice 0.96, by hand 0.96
# shifted: cross-entropy 0.15, Dice 0.67, by hand 0.67
