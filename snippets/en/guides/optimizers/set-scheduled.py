# Optimizers
# From docs/en/guides/optimizers.md#set-scheduled

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

scheduled.learning_rate = 0.02

# Output:
# TypeError: This optimizer was created with a `LearningRateSchedule` object as its `learning_rate` constructor argument, hence its learning rate is not settable. If you need the learning rate to be settable, you should instantiate the optimizer with a float `learning_rate` argument.
