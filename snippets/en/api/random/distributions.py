# Random numbers
# From docs/en/api/random.md#distributions

import keras
import numpy as np
from math import erf, exp, pi, sqrt

n = (100_000,)
density = exp(-2) / sqrt(2 * pi)
kept = erf(2 / sqrt(2))
table = {
    "normal": (keras.random.normal(n, 1.0, 2.0, seed=0), 1, 2),
    "truncated_normal": (
        keras.random.truncated_normal(n, 1.0, 2.0, seed=0),
        1,
        2 * sqrt(1 - 4 * density / kept),
    ),
    "uniform": (keras.random.uniform(n, 1.0, 5.0, seed=0), 3, 4 / sqrt(12)),
    "randint": (keras.random.randint(n, 1, 5, seed=0), 2.5, sqrt(15 / 12)),
    "gamma": (keras.random.gamma(n, 4.0, seed=0), 4, 2),
    "beta": (keras.random.beta(n, 2.0, 3.0, seed=0), 0.4, sqrt(0.04)),
    "binomial": (
        keras.random.binomial(n, 10, 0.3, seed=0),
        3,
        sqrt(10 * 0.3 * 0.7),
    ),
}
drawn = {}
print("                  by formula   drawn        lowest highest")
for title, (values, mean, std) in table.items():
    drawn[title] = values = np.asarray(values)
    print(f"{title:17} {mean:5.2f} {std:5.2f}", end="  ")
    print(f"{values.mean():5.2f} {values.std():5.2f}", end="   ")
    print(f"{values.min():6.1f} {values.max():6.1f} {values.dtype}")

# Output:
#                   by formula   drawn        lowest highest
# normal             1.00  2.00   1.00  2.00     -8.1   10.0 float32
# truncated_normal   1.00  1.76   1.01  1.76     -3.0    5.0 float32
# uniform            3.00  1.15   3.00  1.16      1.0    5.0 float32
# randint            2.50  1.12   2.50  1.12      1.0    4.0 int32
# gamma              4.00  2.00   4.01  2.00      0.1   16.8 float32
# beta               0.40  0.20   0.40  0.20      0.0    1.0 float32
# binomial           3.00  1.45   3.00  1.45      0.0   10.0 float32
