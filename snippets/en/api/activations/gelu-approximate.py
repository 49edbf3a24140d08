# Activations
# From docs/en/api/activations.md#gelu-approximate

import numpy as np
from keras import activations
from math import pi

grid = np.linspace(-5, 5, 1001, dtype="float32")

exact = activations.gelu(grid).numpy()
approximate = activations.gelu(grid, approximate=True).numpy()
inner = np.sqrt(2 / pi) * (grid + 0.044715 * grid**3)
np.testing.assert_allclose(
    approximate, grid * (1 + np.tanh(inner)) / 2, rtol=1e-4, atol=1e-5
)
print(f"largest difference: {abs(exact - approximate).max():.6f}")

# Output:
# largest difference: 0.000473
