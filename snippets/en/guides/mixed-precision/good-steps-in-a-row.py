# Mixed precision
# From docs/en/guides/mixed-precision.md#good-steps-in-a-row

import keras
import numpy as np

optimizer = keras.optimizers.LossScaleOptimizer(
    keras.optimizers.SGD(0.1), initial_scale=8.0, dynamic_growth_steps=3
)
weight = keras.Variable([1.0])
optimizer.build([weight])
for gradient in (1.0, 1.0, np.inf, 1.0, 1.0, 1.0, 1.0):
    print(float(optimizer.scale_loss(1.0)), end=" ")
    optimizer.apply([keras.ops.convert_to_tensor([gradient])], [weight])
print()

# Output:
# 8.0 8.0 8.0 4.0 4.0 4.0 8.0
