# 正则化层
# 出自 docs/zh/api/layers/regularization.md#moments

import numpy as np
from keras import layers

p, s, low = 0.2, 0.5, -1.0507 * 1.6733
for mu in [0, 2]:
    numbers = np.random.default_rng(0).normal(mu, 1, size=(1000, 100))
    dropped = 1 + (mu**2 + 1) * p / (1 - p)
    spread = (1 - p) * (mu**2 + 1) + p * low**2 - ((1 - p) * mu + p * low) ** 2
    a = ((1 - p) * (1 + p * low**2)) ** -0.5
    print(f"mu={mu}{'':15} mean   formula  variance  formula")
    for layer, mean, variance in [
        (layers.Dropout(p, seed=0), mu, dropped),
        (layers.GaussianDropout(p, seed=0), mu, dropped),
        (layers.GaussianNoise(s, seed=0), mu, 1 + s**2),
        (layers.AlphaDropout(p, seed=0), a * (1 - p) * mu, a**2 * spread),
    ]:
        outputs = layer(numbers, training=True).numpy()
        print(
            f"{type(layer).__name__:18}"
            f" {outputs.mean().round(2) + 0:.2f} {mean:9.2f}"
            f" {outputs.var():9.2f} {variance:8.2f}"
        )

# 输出：
# mu=0                mean   formula  variance  formula
# Dropout            0.00      0.00      1.25     1.25
# GaussianDropout    0.00      0.00      1.25     1.25
# GaussianNoise      0.00      0.00      1.26     1.25
# AlphaDropout       0.00      0.00      1.00     1.00
# mu=2                mean   formula  variance  formula
# Dropout            2.00      2.00      2.25     2.25
# GaussianDropout    2.00      2.00      2.27     2.25
# GaussianNoise      2.00      2.00      1.26     1.25
# AlphaDropout       1.40      1.41      2.36     2.36
