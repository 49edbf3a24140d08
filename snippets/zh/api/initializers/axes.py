# 初始化器
# 出自 docs/zh/api/initializers.md#axes

import numpy as np
from keras import initializers, layers

images = np.random.default_rng(0).normal(size=(8, 16, 16, 256)).astype("float32")
for name, axes in [
    ("by default", {}),
    ("axes named", {"input_axes": [0, 1], "output_axes": [0, 1, 3]}),
]:
    initializer = initializers.LecunNormal(seed=0, **axes)
    layer = layers.DepthwiseConv2D(3, depthwise_initializer=initializer)
    print(f"DepthwiseConv2D, {name}: variance of the outputs", end=" ")
    print(f"{layer(images).numpy().var():.2g}")

# 输出：
# DepthwiseConv2D, by default: variance of the outputs 0.0039
# DepthwiseConv2D, axes named: variance of the outputs 1
