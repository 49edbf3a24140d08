# Initializers
# From docs/en/api/initializers.md#variance-by-hand

import numpy as np
from keras import initializers
from scipy.stats import truncnorm


def draw(name, shape=(400, 100), seed=0, **parameters):
    made = type(initializers.get(name))(seed=seed, **parameters)
    return made(shape).numpy()


fan_in, fan_out = 400, 100
by_hand = {
    "lecun": 1 / fan_in,
    "glorot": 2 / (fan_in + fan_out),
    "he": 2 / fan_in,
}
print("                 variance: by hand    drawn    at most: by hand    drawn")
for family, variance in by_hand.items():
    for kind, limit in [
        ("normal", 2 * np.sqrt(variance) / truncnorm(-2, 2).std()),
        ("uniform", np.sqrt(3 * variance)),
    ]:
        values = draw(f"{family}_{kind}", (fan_in, fan_out))
        print(f"{family + '_' + kind:16} {variance:18.5f} {values.var():8.5f}", end="")
        print(f" {limit:19.4f} {abs(values).max():8.4f}")

# Output:
#                  variance: by hand    drawn    at most: by hand    drawn
# lecun_normal                0.00250  0.00251              0.1137   0.1137
# lecun_uniform               0.00250  0.00250              0.0866   0.0866
# glorot_normal               0.00400  0.00401              0.1438   0.1438
# glorot_uniform              0.00400  0.00400              0.1095   0.1095
# he_normal                   0.00500  0.00502              0.1608   0.1608
# he_uniform                  0.00500  0.00500              0.1225   0.1225
