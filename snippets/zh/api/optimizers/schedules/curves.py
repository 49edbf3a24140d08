# 学习率调度
# 出自 docs/zh/api/optimizers/schedules.md#curves

import numpy as np
from keras.optimizers import schedules
import matplotlib.pyplot as plt

panels = [
    {
        "ExponentialDecay": schedules.ExponentialDecay(0.1, 100, 0.5),
        "staircase": schedules.ExponentialDecay(0.1, 100, 0.5, staircase=True),
        "InverseTimeDecay": schedules.InverseTimeDecay(0.1, 100, 1.0),
        "PiecewiseConstant": schedules.PiecewiseConstantDecay(
            [150, 300], [0.1, 0.03, 0.01]
        ),
    },
    {
        "PolynomialDecay": schedules.PolynomialDecay(0.1, 200, 0.01),
        "power=2": schedules.PolynomialDecay(0.1, 200, 0.01, power=2.0),
        "cycle": schedules.PolynomialDecay(0.1, 200, 0.01, cycle=True),
    },
    {
        "CosineDecay": schedules.CosineDecay(0.1, 300, alpha=0.1),
        "warmup": schedules.CosineDecay(
            0.0, 300, warmup_target=0.1, warmup_steps=60
        ),
        "CosineDecayRestarts": schedules.CosineDecayRestarts(
            0.1, 60, t_mul=2.0, m_mul=0.8
        ),
    },
]
at = np.arange(0, 401, 4)
rates = {}
figure, axes = plt.subplots(3, 1, figsize=(5.6, 7), sharex=True)
for axis, panel in zip(axes, panels):
    for label, schedule in panel.items():
        rates[label] = [schedule(step).numpy() for step in at]
        axis.plot(at, rates[label], label=label)
    axis.grid(alpha=0.3)
    axis.legend(fontsize=8, loc="upper right")
axes[-1].set_xlabel("step")
plt.tight_layout()
plt.show()
