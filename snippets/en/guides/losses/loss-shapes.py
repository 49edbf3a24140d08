# Losses
# From docs/en/guides/losses.md#loss-shapes

import numpy as np
from keras import losses
import matplotlib.pyplot as plt

errors = np.linspace(-3, 3, 121)[:, None]
zeros = np.zeros_like(errors)
plt.figure(figsize=(5, 3.6))
for name in (
    "mean_squared_error",
    "mean_absolute_error",
    "huber",
    "log_cosh",
):
    plt.plot(errors, getattr(losses, name)(zeros, errors), label=name)
plt.ylim(-0.1, 4)
plt.xlabel("prediction minus target")
plt.ylabel("loss")
plt.legend()
plt.grid(alpha=0.3)
plt.tight_layout()
plt.show()
