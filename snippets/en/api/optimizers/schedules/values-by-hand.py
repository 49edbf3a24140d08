# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#values-by-hand

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


def cosine(t):
    return (1 + np.cos(np.pi * t)) / 2


def restarts(s, first=60, t_mul=2.0, m_mul=0.8):
    height, begin, length = 0.1, 0, first
    while s >= begin + length:
        begin, length = begin + length, length * t_mul
        height = height * m_mul
    return height * cosine((s - begin) / length)


by_hand = {
    "ExponentialDecay": lambda s: 0.1 * 0.5 ** (s / 100),
    "staircase": lambda s: 0.1 * 0.5 ** (s // 100),
    "InverseTimeDecay": lambda s: 0.1 / (1 + 1.0 * s / 100),
    "PiecewiseConstant": lambda s: (
        0.1 if s <= 150 else 0.03 if s <= 300 else 0.01
    ),
    "PolynomialDecay": lambda s: 0.01 + 0.09 * (1 - min(s, 200) / 200),
    "power=2": lambda s: 0.01 + 0.09 * (1 - min(s, 200) / 200) ** 2,
    "cycle": lambda s: 0.01 + 0.09 * (1 - s / max(200, -(-s // 200) * 200)),
    "CosineDecay": lambda s: 0.1 * (0.1 + 0.9 * cosine(min(s, 300) / 300)),
    "warmup": lambda s: (
        0.1 * s / 60 if s < 60 else 0.1 * cosine(min(s - 60, 300) / 300)
    ),
    "CosineDecayRestarts": restarts,
}
chosen = [0, 40, 100, 200, 400]
print(f"{'step':19}", *(f"{step:8}" for step in chosen))
for label, formula in by_hand.items():
    ours = [formula(step) for step in at]
    np.testing.assert_allclose(rates[label], ours, atol=1e-6)
    for name, numbers in [(label, rates[label]), ("  by hand", ours)]:
        told = [f"{numbers[step // 4]:8.5f}" for step in chosen]
        print(f"{name:19}", *told)

# Output:
# step                       0       40      100      200      400
# ExponentialDecay     0.10000  0.07579  0.05000  0.02500  0.00625
#   by hand            0.10000  0.07579  0.05000  0.02500  0.00625
# staircase            0.10000  0.10000  0.05000  0.02500  0.00625
#   by hand            0.10000  0.10000  0.05000  0.02500  0.00625
# InverseTimeDecay     0.10000  0.07143  0.05000  0.03333  0.02000
#   by hand            0.10000  0.07143  0.05000  0.03333  0.02000
# PiecewiseConstant    0.10000  0.10000  0.10000  0.03000  0.01000
#   by hand            0.10000  0.10000  0.10000  0.03000  0.01000
# PolynomialDecay      0.10000  0.08200  0.05500  0.01000  0.01000
#   by hand            0.10000  0.08200  0.05500  0.01000  0.01000
# power=2              0.10000  0.06760  0.03250  0.01000  0.01000
#   by hand            0.10000  0.06760  0.03250  0.01000  0.01000
# cycle                0.10000  0.08200  0.05500  0.01000  0.01000
#   by hand            0.10000  0.08200  0.05500  0.01000  0.01000
# CosineDecay          0.10000  0.09611  0.07750  0.03250  0.01000
#   by hand            0.10000  0.09611  0.07750  0.03250  0.01000
# warmup               0.00000  0.06667  0.09568  0.05523  0.00000
#   by hand            0.00000  0.06667  0.09568  0.05523  0.00000
# CosineDecayRestarts  0.10000  0.02500  0.06000  0.06291  0.00109
#   by hand            0.10000  0.02500  0.06000  0.06291  0.00109
