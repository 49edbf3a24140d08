# Initializers
# From docs/en/api/initializers.md#square

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


lecun, glorot, he = (
    draw(f"{family}_normal", (100, 100)) for family in ["lecun", "glorot", "he"]
)
print(f"lecun and glorot: {abs(lecun - glorot).max():.4f} apart")
print(f"he is wider by {(he / lecun).mean():.4f}, by hand {np.sqrt(2):.4f}")

# Output:
# lecun and glorot: 0.0000 apart
# he is wider by 1.4142, by hand 1.4142
