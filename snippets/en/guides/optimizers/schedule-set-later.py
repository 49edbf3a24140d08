# Optimizers
# From docs/en/guides/optimizers.md#schedule-set-later

import keras
import numpy as np
from keras import optimizers

constant = optimizers.schedules.ExponentialDecay(0.25, 1, decay_rate=1.0)
small = optimizers.schedules.ExponentialDecay(1e-9, 1, decay_rate=1.0)
ones = np.ones((1, 1))
for rate in (0.25, constant):
    layer = keras.layers.Dense(1, kernel_initializer="zeros", use_bias=False)
    model = keras.Sequential([keras.Input((1,)), layer])
    model.compile(optimizers.SGD(rate), loss="mse")
    for _ in range(2):
        model.fit(ones, ones, verbose=0)
        told = float(model.optimizer.learning_rate)
        kernel = model.get_weights()[0].item()
        print(f"it tells {told:.2g}, weight {kernel:.4f}")
        model.optimizer.learning_rate = small

# Output:
# it tells 0.25, weight 0.5000
# it tells 1e-09, weight 0.7500
# it tells 0.25, weight 0.5000
# it tells 1e-09, weight 0.7500
