# Losses
# From docs/en/guides/losses.md#cosine-and-poisson

import numpy as np
from keras import losses

right = np.array([[1.0, 0.0]])
for turned in ([[2.0, 0.0]], [[0.0, 3.0]], [[-1.0, 0.0]]):
    value = losses.CosineSimilarity()(right, np.array(turned))
    print("cosine of", turned, f"{value.numpy() + 0.0:.1f}")
for rate in (0.5, -0.5):
    value = losses.Poisson()(np.array([[1.0]]), np.array([[rate]])).numpy()
    print("Poisson of", rate, f"{value:.4f}")

# Output:
# cosine of [[2.0, 0.0]] -1.0
# cosine of [[0.0, 3.0]] 0.0
# cosine of [[-1.0, 0.0]] 1.0
# Poisson of 0.5 1.1931
# Poisson of -0.5 nan
