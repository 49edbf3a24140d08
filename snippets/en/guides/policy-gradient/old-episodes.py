# Policy gradients
# From docs/en/guides/policy-gradient.md#old-episodes

import numpy as np

old, new = np.array([0.2, 0.8]), np.array([0.5, 0.5])
gains = np.array([3.0, 1.0])
slopes = np.eye(2) - new
print("new episodes:     ", (new * gains) @ slopes)
print("old episodes:     ", (old * gains) @ slopes)
print("old, with a ratio:", (old * new / old * gains) @ slopes)

# Output:
# new episodes:      [ 0.5 -0.5]
# old episodes:      [-0.1  0.1]
# old, with a ratio: [ 0.5 -0.5]
