# Activations
# From docs/en/api/activations.md#relu-parameters

import numpy as np
from keras import activations


def show(name, values):
    print(f"{name:15}", *(f"{value + 0.0:7.3f}" for value in values))


samples = np.array([-3.0, 0.5, 1.0, 3.0, 8.0], dtype="float32")
show("x", samples)
show("negative_slope", activations.relu(samples, negative_slope=0.1).numpy())
show("max_value", activations.relu(samples, max_value=6).numpy())
show("threshold", activations.relu(samples, threshold=2.0).numpy())
both = activations.relu(samples, negative_slope=0.1, threshold=2.0)
show("with both", both.numpy())
show("by hand", np.where(samples >= 2, samples, 0.1 * (samples - 2)))

# Output:
# x                -3.000   0.500   1.000   3.000   8.000
# negative_slope   -0.300   0.500   1.000   3.000   8.000
# max_value         0.000   0.500   1.000   3.000   6.000
# threshold         0.000   0.000   0.000   3.000   8.000
# with both        -0.500  -0.150  -0.100   3.000   8.000
# by hand          -0.500  -0.150  -0.100   3.000   8.000
