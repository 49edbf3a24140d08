# Activations
# From docs/en/api/activations.md#squareplus-b

import numpy as np
from keras import activations

numbers = np.array([-2, -1, 0, 1, 2], dtype="float32")


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


for b in [0, 1, 4]:
    show(f"b={b}", activations.squareplus(numbers, b=b).numpy())
    show("  by hand", (numbers + np.sqrt(numbers**2 + b)) / 2)
show("softplus", activations.softplus(numbers).numpy())

# Output:
# b=0               0.000   0.000   0.000   1.000   2.000
#   by hand         0.000   0.000   0.000   1.000   2.000
# b=1               0.118   0.207   0.500   1.207   2.118
#   by hand         0.118   0.207   0.500   1.207   2.118
# b=4               0.414   0.618   1.000   1.618   2.414
#   by hand         0.414   0.618   1.000   1.618   2.414
# softplus          0.127   0.313   0.693   1.313   2.127
