# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#schedules-first

import keras
import numpy as np
from keras import optimizers
from keras.optimizers import schedules
from sklearn.datasets import load_diabetes

x, y = load_diabetes(return_X_y=True)
x, y = x / x.std(axis=0), (y - y.mean()) / y.std()
steps = -(-len(x) // 32)
schedule = schedules.CosineDecay(
    0.0, decay_steps=8 * steps, warmup_target=0.05, warmup_steps=2 * steps
)
keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input((10,)), keras.layers.Dense(1)])
model.compile(optimizers.SGD(schedule), loss="mse")
for epoch in range(10):
    loss = model.fit(x, y, verbose=0).history["loss"][0]
    step = int(model.optimizer.iterations)
    rate = float(model.optimizer.learning_rate)
    print(f"after {step:3} steps: rate {rate:.4f}, loss {loss:.2f}")

# Output:
# after  14 steps: rate 0.0250, loss 1.15
# after  28 steps: rate 0.0500, loss 0.70
# after  42 steps: rate 0.0481, loss 0.56
# after  56 steps: rate 0.0427, loss 0.53
# after  70 steps: rate 0.0346, loss 0.52
# after  84 steps: rate 0.0250, loss 0.52
# after  98 steps: rate 0.0154, loss 0.51
# after 112 steps: rate 0.0073, loss 0.51
# after 126 steps: rate 0.0019, loss 0.50
# after 140 steps: rate 0.0000, loss 0.50
