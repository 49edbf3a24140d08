# Optimizers
# From docs/en/guides/optimizers.md#accumulation-and-schedule

import keras
import numpy as np
from keras import optimizers
import matplotlib.pyplot as plt

schedules = optimizers.schedules
curves = {
    "ExponentialDecay": schedules.ExponentialDecay(0.1, 100, decay_rate=0.5),
    "PiecewiseConstantDecay": schedules.PiecewiseConstantDecay(
        [100, 200], [0.08, 0.04, 0.01]
    ),
    "CosineDecay, warmup": schedules.CosineDecay(
        0.0, decay_steps=250, warmup_target=0.1, warmup_steps=50
    ),
}
steps = np.arange(301)
plt.figure(figsize=(5, 3.4))
for name, schedule in curves.items():
    plt.plot(steps, [schedule(step).numpy() for step in steps], label=name)
weight = keras.Variable([1.0])
scheduled = optimizers.SGD(schedules.ExponentialDecay(0.1, 1, decay_rate=0.5))
for _ in range(3):
    before = float(scheduled.learning_rate)
    scheduled.apply([np.array([1.0], dtype="float32")], [weight])
weight = keras.Variable([0.0])

halving = schedules.ExponentialDecay(1.0, 1, decay_rate=0.5)
accumulating = optimizers.SGD(halving, gradient_accumulation_steps=2)
for _ in range(4):
    accumulating.apply([np.array([1.0], dtype="float32")], [weight])
print("steps:", int(accumulating.iterations))
print("rate: ", float(accumulating.learning_rate), "= 0.5 ** 4")

# Output:
# steps: 2
# rate:  0.0625 = 0.5 ** 4
