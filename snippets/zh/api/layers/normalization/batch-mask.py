# 归一化层
# 出自 docs/zh/api/layers/normalization.md#batch-mask

import numpy as np
from keras import layers

steps = np.array([[[1.0], [3.0], [90.0]], [[5.0], [90.0], [90.0]]])
mask = np.array([[True, True, False], [True, False, False]])
norm = layers.BatchNormalization(momentum=0.0)
outputs = norm(steps, training=True, mask=mask).numpy()
print("mean", norm.moving_mean.numpy(), "by hand", steps[mask].mean())
print(
    f"variance {norm.moving_variance.numpy()[0]:.4f}",
    f"by hand {steps[mask].var():.4f}",
)
print(outputs[..., 0].round(2))

# 输出：
# mean [3.] by hand 3.0
# variance 2.6667 by hand 2.6667
# [[-1.22  0.   53.27]
#  [ 1.22 53.27 53.27]]
