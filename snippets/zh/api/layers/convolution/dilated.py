# 卷积层
# 出自 docs/zh/api/layers/convolution.md#dilated

import keras
import numpy as np
from keras import layers


def reach_of(rates):
    model = keras.Sequential([keras.Input((40, 1))])
    for rate in rates:
        model.add(
            layers.Conv1D(
                1,
                2,
                padding="causal",
                dilation_rate=rate,
                kernel_initializer="ones",
            )
        )
    impulse = np.zeros((1, 40, 1))
    impulse[0, 3] = 1
    return np.count_nonzero(model(impulse)), model.count_params()


for rates in [(1,), (1, 2), (1, 2, 4), (1, 2, 4, 8), (1, 1, 1, 1)]:
    seen, weights = reach_of(rates)
    by_hand = 1 + sum(rates)
    print(f"{rates}: sees {seen} steps, by hand {by_hand}; {weights} weights")

# 输出：
# (1,): sees 2 steps, by hand 2; 3 weights
# (1, 2): sees 4 steps, by hand 4; 6 weights
# (1, 2, 4): sees 8 steps, by hand 8; 9 weights
# (1, 2, 4, 8): sees 16 steps, by hand 16; 12 weights
# (1, 1, 1, 1): sees 5 steps, by hand 5; 12 weights
