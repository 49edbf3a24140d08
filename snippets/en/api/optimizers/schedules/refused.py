# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#refused

from keras.optimizers import schedules


def attempt(action):
    try:
        print(action())
    except Exception as error:
        lines = [line for line in str(error).splitlines() if line]
        line = lines["Cond.call" in lines[0]].strip("\x1b[01m ")
        print(f"{type(error).__name__}: {line.split('. ')[0]}")


attempt(lambda: schedules.ExponentialDecay(0.1, 0, 0.5))
attempt(lambda: schedules.CosineDecayRestarts(0.1, 0))
attempt(lambda: schedules.PiecewiseConstantDecay([100, 200], [0.1, 0.01]))
late = schedules.CosineDecay(0.1, 100, warmup_steps=50)
print("no target:", [round(float(late(s)), 4) for s in (0, 25, 50)])

# Output:
# ValueError: Argument `decay_steps` must be > 0
# ValueError: Argument `first_decay_steps` must be > 0
# ValueError: The length of boundaries should be 1 less than the length of values
# no target: [0.1, 0.0854, 0.05]
