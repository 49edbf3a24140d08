# Metrics: means, and errors of numbers
# From docs/en/api/metrics/basics.md#cosine

import keras
import numpy as np
from keras import metrics


a, b = np.array([[3.0, 4.0], [1.0, 0.0]]), np.array([[4.0, 3.0], [0.0, 2.0]])


def cosine(axis):
    lengths = np.linalg.norm(a, axis=axis) * np.linalg.norm(b, axis=axis)
    return np.sum(a * b, axis=axis) / lengths


for axis in [-1, 0]:
    value = metrics.CosineSimilarity(axis=axis)(a, b)
    print(
        f"axis {axis}: {value:.4f}, by hand {cosine(axis).mean():.4f} of {cosine(axis)}"
    )
print("loss:", keras.losses.CosineSimilarity()(a, b).numpy())
column = np.array([[2.0], [3.0], [-1.0]])
print("one column:", metrics.CosineSimilarity()(column, column + 2).numpy())
saved = metrics.serialize(metrics.CosineSimilarity(axis=0))
print(
    "saved:",
    saved["config"],
    "loaded:",
    metrics.deserialize(saved)(a, b).numpy(),
)

# Output:
# axis -1: 0.4800, by hand 0.4800 of [0.96 0.  ]
# axis 0: 0.8904, by hand 0.8904 of [0.9486833  0.83205029]
# loss: -0.48000002
# one column: 0.33333334
# saved: {'name': 'cosine_similarity', 'dtype': 'float32'} loaded: 0.48
