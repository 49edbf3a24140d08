# Optimizers
# From docs/en/guides/optimizers.md#ema

import keras
import numpy as np
from keras import optimizers

weight = keras.Variable([0.0])
averaging = optimizers.SGD(1.0, use_ema=True, ema_momentum=0.5)
average = None
for target in (1.0, 2.0, 3.0):
    averaging.apply([np.array([-1.0], dtype="float32")], [weight])
    average = target if average is None else 0.5 * average + 0.5 * target
    print("weight", weight.numpy(), "average by hand", average)
averaging.finalize_variable_values([weight])
print("finalized", weight.numpy())

# Output:
# weight [1.] average by hand 1.0
# weight [2.] average by hand 1.5
# weight [3.] average by hand 2.25
# finalized [2.25]
