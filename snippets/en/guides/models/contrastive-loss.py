# Sequential, functional, subclassing
# From docs/en/guides/models.md#contrastive-loss

import numpy as np
from keras import ops


def distance(a, b):
    return ops.sqrt(ops.sum(ops.square(a - b), axis=1) + 1e-9)


def contrastive_loss(same, distances, margin=1.0):
    pull = same * ops.square(distances)
    push = (1 - same) * ops.square(ops.maximum(margin - distances, 0))
    return pull + push


same = np.array([1.0, 1.0, 0.0, 0.0, 0.0])
distances = np.array([0.0, 0.5, 0.0, 0.5, 2.0])
print(contrastive_loss(same, distances).numpy())

# Output:
# [0.   0.25 1.   0.25 0.  ]
