# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#whole-numbers

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


def attempt(action):
    try:
        print(action())
    except Exception as error:
        lines = [line for line in str(error).splitlines() if line]
        line = lines["Cond.call" in lines[0]].strip("\x1b[01m ")
        print(f"{type(error).__name__}: {line.split('. ')[0]}")


def three(schedule):
    return [round(float(schedule(step)), 4) for step in (0, 50, 100)]


for one in [1, 1.0]:
    print(f"of {one!r}:")
    print(three(schedules.ExponentialDecay(one, 100, decay_rate=0.5)))
    print(three(schedules.InverseTimeDecay(one, 100, decay_rate=0.5)))
    print(three(schedules.PolynomialDecay(one, 100, 0.5)))
    print(three(schedules.CosineDecay(one, 100)))
for zero in [0, 0.0]:
    rising = schedules.CosineDecay(
        zero, 100, warmup_target=0.1, warmup_steps=50
    )
    attempt(lambda: three(rising))
for values in [[1, 0.1], [1.0, 0.1]]:
    attempt(lambda: three(schedules.PiecewiseConstantDecay([60], values)))
attempt(lambda: three(schedules.CosineDecayRestarts(1, 100)))

# Output:
# of 1:
# [1.0, 0.0, 0.0]
# [1.0, 1.0, 1.0]
# [1.0, 0.5, 0.0]
# [1.0, 0.5354, 0.005]
# of 1.0:
# [1.0, 0.7071, 0.5]
# [1.0, 0.8, 0.6667]
# [1.0, 0.75, 0.5]
# [1.0, 0.5, 0.0]
# InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected to be a int32 tensor but is a double tensor [Op:Mul] name:
# [0.0, 0.1, 0.05]
# InvalidArgumentError: cannot compute Mul as input #1(zero-based) was expected to be a int32 tensor but is a float tensor [Op:Mul] name:
# [1.0, 1.0, 0.1]
# TypeError: Cannot convert 1.0 to EagerTensor of dtype int32
