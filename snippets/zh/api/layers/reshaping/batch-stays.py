# 变形、裁剪、填充与上采样
# 出自 docs/zh/api/layers/reshaping.md#batch-stays

import numpy as np
from keras import layers

on_shape = {
    (6,): [layers.Reshape((2, 3)), layers.Flatten(), layers.RepeatVector(2)],
    (6, 6): [layers.Permute((2, 1)), layers.Cropping1D()],
    (6, 4): [layers.ZeroPadding1D(), layers.UpSampling1D()],
    (6, 6, 2): [layers.Cropping2D(1), layers.ZeroPadding2D()],
    (6, 6, 3): [layers.UpSampling2D(), layers.Flatten()],
    (6, 6, 6, 1): [layers.Cropping3D(), layers.ZeroPadding3D()],
    (6, 6, 6, 2): [layers.UpSampling3D()],
}
for shape, some in on_shape.items():
    for layer in some:
        samples = layer(np.zeros((5, *shape))).shape[0]
        print(
            f"{type(layer).__name__:14} {samples} samples, {len(layer.weights)} weights"
        )

# 输出：
# Reshape        5 samples, 0 weights
# Flatten        5 samples, 0 weights
# RepeatVector   5 samples, 0 weights
# Permute        5 samples, 0 weights
# Cropping1D     5 samples, 0 weights
# ZeroPadding1D  5 samples, 0 weights
# UpSampling1D   5 samples, 0 weights
# Cropping2D     5 samples, 0 weights
# ZeroPadding2D  5 samples, 0 weights
# UpSampling2D   5 samples, 0 weights
# Flatten        5 samples, 0 weights
# Cropping3D     5 samples, 0 weights
# ZeroPadding3D  5 samples, 0 weights
# UpSampling3D   5 samples, 0 weights
