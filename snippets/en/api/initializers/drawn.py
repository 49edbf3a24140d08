# Initializers
# From docs/en/api/initializers.md#drawn

import numpy as np
from keras import initializers


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


million = (1000, 1000)
for name in ["random_normal", "truncated_normal"]:
    values = draw(name, million, stddev=1.0)
values = draw("lecun_normal", million) * np.sqrt(1000)
values = draw("random_uniform", million, minval=-1.0, maxval=3.0)
fan_in, fan_out = 400, 100
by_hand = {
    "lecun": 1 / fan_in,
    "glorot": 2 / (fan_in + fan_out),
    "he": 2 / fan_in,
}

import matplotlib.pyplot as plt

figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9), sharey=True)
for axis, kind in zip(axes, ["normal", "uniform"]):
    for family in by_hand:
        values = draw(f"{family}_{kind}", million).ravel() * np.sqrt(1000)
        heights, edges = np.histogram(values, 100, (-3.5, 3.5), density=True)
        axis.plot((edges[1:] + edges[:-1]) / 2, heights, label=f"{family}_{kind}")
    axis.set_xlabel("weight × √1000")
    axis.legend(fontsize=8, loc="lower center")
    axis.grid(alpha=0.3)
plt.tight_layout()
plt.show()
