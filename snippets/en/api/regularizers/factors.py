# Regularizers
# From docs/en/api/regularizers.md#factors

import numpy as np
from keras import layers, regularizers

for wrong in [-0.1, "0.1", np.float32(0.1)]:
    try:
        regularizers.L2(wrong)
    except ValueError as error:
        print(error, type(wrong).__name__)
try:
    layers.Dense(2, kernel_regularizer=0.1)
except ValueError as error:
    print(error)
for regularizer in [regularizers.L1(0.1), regularizers.L2(0.1)]:
    print(regularizer.get_config())

# Output:
# Invalid value for argument l2: expected a non-negative float.Received: l2=-0.1 float
# Invalid value for argument l2: expected a non-negative float.Received: l2=0.1 str
# Invalid value for argument l2: expected a non-negative float.Received: l2=0.10000000149011612 float32
# Could not interpret regularizer identifier: 0.1
# {'l1': 0.10000000149011612}
# {'l2': 0.1}
