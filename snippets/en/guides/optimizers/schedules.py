# Optimizers
# From docs/en/guides/optimizers.md#schedules

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
plt.xlabel("step")
plt.ylabel("learning rate")
plt.legend(fontsize=9)
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
