# Losses for numbers
# From docs/en/api/losses/numbers.md#own

import numpy as np
from keras import losses
from keras import ops


class FourthPower(losses.Loss):
    def call(self, y_true, y_pred):
        return ops.mean((y_true - y_pred) ** 4, axis=-1)


zero, errors = np.zeros((3, 1)), np.array([[1.0], [2.0], [3.0]])
loss = FourthPower()
print(loss.name, loss.dtype, loss.reduction)
print("mean:    ", loss(zero, errors).numpy(), "by hand", (1 + 16 + 81) / 3)
weighted = loss(zero, errors, sample_weight=[1, 1, 0])
print("weighted:", weighted.numpy(), "by hand", (1 + 16) / 3)
try:
    losses.Loss()(zero, errors)
except NotImplementedError as error:
    print(repr(error))

# Output:
# fourth_power float32 sum_over_batch_size
# mean:     32.666668 by hand 32.666666666666664
# weighted: 5.6666665 by hand 5.666666666666667
# NotImplementedError()
