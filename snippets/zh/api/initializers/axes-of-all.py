# 初始化器
# 出自 docs/zh/api/initializers.md#axes-of-all

import numpy as np
from keras import initializers

exchanged = {"input_axes": [1], "output_axes": [0]}
for name, variance in {
    "LecunNormal": lambda n, m: 1 / n,
    "LecunUniform": lambda n, m: 1 / n,
    "GlorotNormal": lambda n, m: 2 / (n + m),
    "GlorotUniform": lambda n, m: 2 / (n + m),
    "HeNormal": lambda n, m: 2 / n,
    "HeUniform": lambda n, m: 2 / n,
}.items():
    kind = getattr(initializers, name)
    for options, (n, m) in [({}, (400, 100)), (exchanged, (100, 400))]:
        drawn = kind(seed=0, **options)((400, 100)).numpy()
        by_hand = np.sqrt(variance(n, m))
        print(f"{name:13} {drawn.std():.3f}, by hand {by_hand:.3f}", end="; ")
    again = kind(seed=0, **options)((400, 100)).numpy()
    print(f"same seed {abs(drawn - again).max()} apart")

# 输出：
# LecunNormal   0.050, by hand 0.050; LecunNormal   0.100, by hand 0.100; same seed 0.0 apart
# LecunUniform  0.050, by hand 0.050; LecunUniform  0.100, by hand 0.100; same seed 0.0 apart
# GlorotNormal  0.063, by hand 0.063; GlorotNormal  0.063, by hand 0.063; same seed 0.0 apart
# GlorotUniform 0.063, by hand 0.063; GlorotUniform 0.063, by hand 0.063; same seed 0.0 apart
# HeNormal      0.071, by hand 0.071; HeNormal      0.142, by hand 0.141; same seed 0.0 apart
# HeUniform     0.071, by hand 0.071; HeUniform     0.141, by hand 0.141; same seed 0.0 apart
