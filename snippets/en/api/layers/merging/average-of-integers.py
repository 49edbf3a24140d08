# Merging layers
# From docs/en/api/layers/merging.md#average-of-integers

import numpy as np
from keras import layers

whole = np.array([[1, 2]]), np.array([[2, 2]])
print("Average:", layers.Average()(list(whole)).numpy())
print("Add:    ", layers.Add()(list(whole)).numpy())

# Output:
# Average: [[1.5 2. ]]
# Add:     [[3 4]]
