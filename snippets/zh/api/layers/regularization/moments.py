# 正则化层
# 出自 docs/zh/api/layers/regularization.md#moments

import numpy as np
from keras import layers

p, s, low = 0.2, 0.5, -1.0507 * 1.6733
for mu in [0, 2]:
    numbers = np.random.default_rng(0).normal(mu, 1, size=(1000, 100))
    dropped = 1 + (mu**2 + 1) * p / (1 - p)
    spread = (1 - p) * (mu**2 + 1) + p * low**2 - ((1 - p) * mu + p * low) ** 2
    alpha = spread / ((1 - p) * (1 + p * low**2))
    for layer, variance in [
        (layers.Dropout(p, seed=0), f"{dropped:.2f}"),
        (layers.GaussianDropout(p, seed=0), f"{dropped:.2f}"),
        (layers.GaussianNoise(s, seed=0), f"{1 + s**2:.2f}"),
        (layers.AlphaDropout(p, seed=0), f"{alpha:.2f}"),
    ]:
        outputs = layer(numbers, training=True).numpy()
        print(
            f"mu={mu} {type(layer).__name__:15}"
            f" mean {outputs.mean().round(2) + 0:.2f},"
            f" variance {outputs.var():.2f}, by formula {variance}"
        )

# 输出：
# mu=0 Dropout         mean 0.00, variance 1.25, by formula 1.25
# mu=0 GaussianDropout mean 0.00, variance 1.25, by formula 1.25
# mu=0 GaussianNoise   mean 0.00, variance 1.26, by formula 1.25
# mu=0 AlphaDropout    mean 0.00, variance 1.00, by formula 1.00
# mu=2 Dropout         mean 2.00, variance 2.25, by formula 2.25
# mu=2 GaussianDropout mean 2.00, variance 2.27, by formula 2.25
# mu=2 GaussianNoise   mean 2.00, variance 1.26, by formula 1.25
# mu=2 AlphaDropout    mean 1.40, variance 2.36, by formula 2.36
