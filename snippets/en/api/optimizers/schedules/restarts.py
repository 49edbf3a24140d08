# Learning rate schedules
# From docs/en/api/optimizers/schedules.md#restarts

from keras.optimizers import schedules


def starts(t_mul, count=5):
    return [round(100 * sum(t_mul**k for k in range(i))) for i in range(count)]


for t_mul in [1.0, 2.0, 3.0]:
    waves = schedules.CosineDecayRestarts(
        0.1, 100, t_mul=t_mul, m_mul=0.5, alpha=0.1
    )
    told = [f"{step}: {float(waves(step)):.4f}" for step in starts(t_mul)]
    print(f"t_mul={t_mul}", *told)
print("by hand  ", *(f"{0.1 * (0.1 + 0.9 * 0.5**i):.4f}" for i in range(5)))

# Output:
# t_mul=1.0 0: 0.1000 100: 0.0550 200: 0.0325 300: 0.0213 400: 0.0156
# t_mul=2.0 0: 0.1000 100: 0.0550 300: 0.0325 700: 0.0213 1500: 0.0156
# t_mul=3.0 0: 0.1000 100: 0.0550 400: 0.0325 1300: 0.0213 4000: 0.0156
# by hand   0.1000 0.0550 0.0325 0.0213 0.0156
