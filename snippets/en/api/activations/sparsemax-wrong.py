# Activations
# From docs/en/api/activations.md#sparsemax-wrong

import numpy as np
from keras import activations


def sparsemax(scores):
    ordered = np.sort(scores)[::-1]
    sums = np.cumsum(ordered)
    ranks = np.arange(1, len(scores) + 1)
    support = np.count_nonzero(1 + ranks * ordered > sums)
    return np.maximum(scores - (sums[support - 1] - 1) / support, 0)


for scores in [[3.0, 1.0, 0.0], [1.0, 0.9, 0.0], [-1.0, -1.1, -3.0]]:
    scores = np.array(scores)
    ours, theirs = sparsemax(scores), activations.sparsemax(scores).numpy()
    print(f"{scores}: by definition {ours.round(3)}, Keras {theirs.round(3)}")

# Output:
# [3. 1. 0.]: by definition [1. 0. 0.], Keras [1. 0. 0.]
# [1.  0.9 0. ]: by definition [0.55 0.45 0.  ], Keras [0.05 0.   0.  ]
# [-1.  -1.1 -3. ]: by definition [0.55 0.45 0.  ], Keras [1.05 0.95 0.  ]
