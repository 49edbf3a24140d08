# Mixed precision
# From docs/en/guides/mixed-precision.md#rounding-error

import numpy as np
import ml_dtypes
import matplotlib.pyplot as plt

numbers = np.logspace(-12, 8, 1200)
plt.figure(figsize=(5, 3.2))
for name, style in (("float32", "-"), ("bfloat16", "--"), ("float16", "-.")):
    with np.errstate(over="ignore"):
        rounded = numbers.astype(ml_dtypes.finfo(name).dtype).astype("float64")
    error = np.minimum(np.abs(rounded / numbers - 1), 1)
    worst = error.reshape(-1, 20).max(axis=1)
    plt.loglog(numbers[10::20], worst, style, label=name)
plt.xlabel("number")
plt.ylabel("largest relative error")
plt.legend(loc=(0.03, 0.18))
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
