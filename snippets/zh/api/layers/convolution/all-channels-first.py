# 卷积层
# 出自 docs/zh/api/layers/convolution.md#all-channels-first

import numpy as np
from keras import layers

for kind, size in [
    (layers.Conv1D, (4, 3)),
    (layers.Conv2D, (4, 3)),
    (layers.Conv3D, (4, 3)),
    (layers.Conv1DTranspose, (4, 3)),
    (layers.Conv2DTranspose, (4, 3)),
    (layers.Conv3DTranspose, (4, 3)),
    (layers.DepthwiseConv1D, (3,)),
    (layers.DepthwiseConv2D, (3,)),
    (layers.SeparableConv1D, (4, 3)),
    (layers.SeparableConv2D, (4, 3)),
]:
    axes = int(kind.__name__[kind.__name__.index("D", 1) - 1])
    data = np.random.default_rng(0).normal(size=(2, *[6] * axes, 3))
    data = data.astype("float32")
    moved = np.moveaxis(data, -1, 1)
    last, first = kind(*size), kind(*size, data_format="channels_first")
    y = last(data).numpy()
    first.build(moved.shape)
    first.set_weights(last.get_weights())
    z = first(moved).numpy()
    apart = abs(np.moveaxis(y, -1, 1) - z).max()
    print(f"{kind.__name__:15} {y.shape} and {z.shape}: {apart:.4f} apart")

# 输出：
# Conv1D          (2, 4, 4) and (2, 4, 4): 0.0000 apart
# Conv2D          (2, 4, 4, 4) and (2, 4, 4, 4): 0.0000 apart
# Conv3D          (2, 4, 4, 4, 4) and (2, 4, 4, 4, 4): 0.0000 apart
# Conv1DTranspose (2, 8, 4) and (2, 4, 8): 0.0000 apart
# Conv2DTranspose (2, 8, 8, 4) and (2, 4, 8, 8): 0.0000 apart
# Conv3DTranspose (2, 8, 8, 8, 4) and (2, 4, 8, 8, 8): 0.0000 apart
# DepthwiseConv1D (2, 4, 3) and (2, 3, 4): 0.0000 apart
# DepthwiseConv2D (2, 4, 4, 3) and (2, 3, 4, 4): 0.0000 apart
# SeparableConv1D (2, 4, 4) and (2, 4, 4): 0.0000 apart
# SeparableConv2D (2, 4, 4, 4) and (2, 4, 4, 4): 0.0000 apart
