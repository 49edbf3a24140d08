# 正则化层
# 出自 docs/zh/api/layers/regularization.md#gaussian-dropout

import numpy as np
from keras import layers

x = np.full((1000, 100), 3.0, dtype="float32")
for rate in [0.2, 0.5]:
    factors = layers.GaussianDropout(rate, seed=0)(x, training=True) / x
    factors = factors.numpy()
    print(
        f"rate {rate}: mean {factors.mean():.2f},"
        f" deviation {factors.std():.2f},"
        f" by hand {np.sqrt(rate / (1 - rate)):.2f};"
        f" zeros {(factors == 0).mean():.0%},"
        f" below 0 {(factors < 0).mean():.0%}"
    )
print("inference:", np.unique(layers.GaussianDropout(0.5)(x)))
for layer in [layers.GaussianDropout(1.0), layers.AlphaDropout(1.0)]:
    try:
        layer(x, training=True)
    except ZeroDivisionError as error:
        print(type(layer).__name__, str(error).splitlines()[2])

# 输出：
# rate 0.2: mean 1.00, deviation 0.50, by hand 0.50; zeros 0%, below 0 2%
# rate 0.5: mean 1.00, deviation 1.00, by hand 1.00; zeros 0%, below 0 16%
# inference: [3.]
# GaussianDropout float division by zero
# AlphaDropout 0.0 cannot be raised to a negative power
