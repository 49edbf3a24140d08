# 优化器
# 出自 docs/zh/guides/optimizers.md#ema-lag

import keras
import numpy as np
from keras import optimizers

weight = keras.Variable([0.0])
averaging = optimizers.SGD(1.0, use_ema=True)
for _ in range(700):
    averaging.apply([np.array([-1.0], dtype="float32")], [weight])
latest = weight.numpy().item()
averaging.finalize_variable_values([weight])
print(f"weight {latest:.0f}, average {weight.numpy().item():.0f}")

# 输出：
# weight 700, average 601
