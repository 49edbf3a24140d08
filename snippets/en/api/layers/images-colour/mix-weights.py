# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#mix-weights

import numpy as np
from keras import layers

many = np.zeros((10000, 1, 1, 1), dtype="float32")
print("shares of weights between 0, 0.2, … 1, and their variance")
for alpha in [0.2, 1.0, 5.0]:
    layer = layers.MixUp(alpha=alpha, seed=0)
    weights = layer.get_random_transformation(many)["mix_weight"].numpy()
    shares = np.histogram(weights, 5, (0, 1))[0] / len(weights)
    print(f"alpha={alpha}", *(f"{share:.2f}" for share in shares), end=" ")
    print(f"{weights.var():.3f}, by hand {1 / (4 * (2 * alpha + 1)):.3f}")

# Output:
# shares of weights between 0, 0.2, … 1, and their variance
# alpha=0.2 0.39 0.07 0.07 0.07 0.39 0.178, by hand 0.179
# alpha=1.0 0.20 0.19 0.20 0.21 0.20 0.083, by hand 0.083
# alpha=5.0 0.02 0.24 0.47 0.24 0.02 0.022, by hand 0.023
