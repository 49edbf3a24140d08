# Policy gradients
# From docs/en/guides/policy-gradient.md#looks-back

import numpy as np


def returns_of(rewards, discount):
    returns, total = np.zeros_like(rewards), 0.0
    for step in reversed(range(len(rewards))):
        total = rewards[step] + discount * total
        returns[step] = total
    return returns


rewards = np.array([1.0, 1.0, 1.0])
print("ahead:", returns_of(rewards, 1.0), " back:", np.cumsum(rewards))

# Output:
# ahead: [3. 2. 1.]  back: [1. 2. 3.]
