# Optimizers
# From docs/en/guides/optimizers.md#refused-rates

import numpy as np
from keras import optimizers

scheduled = optimizers.SGD(optimizers.schedules.CosineDecay(0.1, 10))
try:
    scheduled.learning_rate = 0.02
except TypeError as error:
    print(str(error).split(", hence ")[1].split(". ")[0])
for rate in (1, np.float32(0.1)):
    try:
        optimizers.SGD(rate)
    except ValueError as error:
        print(f"{type(rate).__name__}: {str(error).split(', or ')[0]}")
fixed = optimizers.SGD(0.1)
fixed.learning_rate = 1
print("set to", float(fixed.learning_rate))

# Output:
# its learning rate is not settable
# int: Argument `learning_rate` should be float
# float32: Argument `learning_rate` should be float
# set to 1.0
