# 优化器
# 出自 docs/zh/guides/optimizers.md#clipping

import keras
import numpy as np
from keras import ops, optimizers

kernel_gradient, bias_gradient = np.array([3.0, 4.0]), np.array([12.0])
norm = np.sqrt(3.0**2 + 4.0**2 + 12.0**2)
rows = (kernel_gradient / norm).round(4), (bias_gradient / norm).round(4)
print("by hand, global:", *rows)
for option in ("clipvalue", "clipnorm", "global_clipnorm"):
    kernel, bias = keras.Variable([0.0, 0.0]), keras.Variable([0.0])
    optimizer = optimizers.SGD(1.0, **{option: 1.0})
    optimizer.apply(
        [
            ops.cast(kernel_gradient, "float32"),
            ops.cast(bias_gradient, "float32"),
        ],
        [kernel, bias],
    )
    print(f"{option:16}", -kernel.numpy().round(4), -bias.numpy().round(4))
try:
    optimizers.SGD(clipnorm=1.0, clipvalue=1.0)
except ValueError as error:
    print(str(error).split(" Received")[0])

# 输出：
# by hand, global: [0.2308 0.3077] [0.9231]
# clipvalue        [1. 1.] [1.]
# clipnorm         [0.6 0.8] [1.]
# global_clipnorm  [0.2308 0.3077] [0.9231]
# Only one of `clipnorm`, `clipvalue` and `global_clipnorm` can be set.
