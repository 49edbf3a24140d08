# Optimizers
# From docs/en/guides/optimizers.md#who-decays

import keras
import numpy as np
from keras import ops, optimizers

names = "SGD RMSprop Adam AdamW Nadam Adamax Adagrad Adadelta".split()
names += "Adafactor Lamb Lion Muon ScheduleFreeAdamW Ftrl".split()
for name in names:
    shrunk = []
    for shape in ((2,), (2, 2)):
        optimizer = getattr(optimizers, name)(0.1, weight_decay=0.2)
        weight = keras.Variable(np.full(shape, 2.0, "float32"))
        optimizer.apply([ops.zeros(shape)], [weight])
        shrunk.append(round(weight.numpy().ravel()[0].item(), 4))
    default = getattr(optimizers, name)().weight_decay
    vector, matrix = shrunk
    print(f"{name:18} {vector:7} {matrix:6}  default {default}")
try:
    optimizers.LossScaleOptimizer(optimizers.SGD(), weight_decay=0.2)
except ValueError as error:
    print(error)

# Output:
# SGD                   1.96   1.96  default None
# RMSprop               1.96   1.96  default None
# Adam                  1.96   1.96  default None
# AdamW                 1.96   1.96  default 0.004
# Nadam                 1.96   1.96  default None
# Adamax                1.96   1.96  default None
# Adagrad               1.96   1.96  default None
# Adadelta              1.96   1.96  default None
# Adafactor             1.96   1.96  default None
# Lamb                  1.96   1.96  default None
# Lion                  1.96   1.96  default None
# Muon                1.9992   1.96  default 0.004
# ScheduleFreeAdamW      2.0    2.0  default None
# Ftrl                   0.0    0.0  default None
# LossScaleOptimizer does not support `weight_decay`. Instead, set `weight_decay` on the `inner_optimizer`.
