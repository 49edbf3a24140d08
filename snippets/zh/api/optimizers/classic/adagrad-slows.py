# 优化器基类与经典优化器
# 出自 docs/zh/api/optimizers/classic.md#adagrad-slows

import keras
import numpy as np
from keras import optimizers

weight, lengths = keras.Variable([0.0]), []
optimizer = optimizers.Adagrad(0.1)
for _ in range(100):
    before = weight.numpy().item()
    optimizer.apply([np.ones(1, "float32")], [weight])
    lengths.append(before - weight.numpy().item())
for t in [1, 10, 100]:
    print(
        f"step {t}: {lengths[t - 1]:.4f}, by hand {0.1 / (t + 0.1) ** 0.5:.4f}"
    )

for start in [0.0, 0.1, 10.0]:
    weight = keras.Variable([0.0])
    optimizer = optimizers.Adagrad(0.1, initial_accumulator_value=start)
    optimizer.apply([np.ones(1, "float32")], [weight])
    by_hand = 0.1 / (start + 1) ** 0.5
    print(
        f"begins with {start}: {-weight.numpy()[0]:.4f}, by hand {by_hand:.4f}"
    )

# 输出：
# step 1: 0.0953, by hand 0.0953
# step 10: 0.0315, by hand 0.0315
# step 100: 0.0100, by hand 0.0100
# begins with 0.0: 0.1000, by hand 0.1000
# begins with 0.1: 0.0953, by hand 0.0953
# begins with 10.0: 0.0302, by hand 0.0302
