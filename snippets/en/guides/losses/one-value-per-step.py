# Losses
# From docs/en/guides/losses.md#one-value-per-step

import numpy as np
from keras import losses

sequences = np.zeros((2, 5, 3)), np.ones((2, 5, 3))
print(losses.mean_squared_error(*sequences).shape)

# Output:
# (2, 5)
