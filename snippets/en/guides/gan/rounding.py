# A generative adversarial network
# From docs/en/guides/gan.md#rounding

import numpy as np

for name in ("float32", "float64"):
    print(name, "rounds to one part in", f"{1 / np.finfo(name).eps:.0e}")

# Output:
# float32 rounds to one part in 8e+06
# float64 rounds to one part in 5e+15
