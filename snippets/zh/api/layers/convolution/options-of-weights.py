# 卷积层
# 出自 docs/zh/api/layers/convolution.md#options-of-weights

import keras
import numpy as np
from keras import layers

l1, limit = keras.regularizers.L1(1.0), keras.constraints.MaxNorm(0.5)
for kind in [
    layers.Conv1D,
    layers.Conv2D,
    layers.Conv3D,
    layers.Conv1DTranspose,
    layers.Conv2DTranspose,
    layers.Conv3DTranspose,
    layers.DepthwiseConv1D,
    layers.DepthwiseConv2D,
    layers.SeparableConv1D,
    layers.SeparableConv2D,
]:
    name = kind.__name__
    axes = int(name[name.index("D", 1) - 1])
    size = [3] if name.startswith("Depthwise") else [2, 3]
    weights = ["kernel", "bias"]
    if name.startswith("Depthwise"):
        weights = ["depthwise", "bias"]
    if name.startswith("Separable"):
        weights = ["depthwise", "pointwise", "bias"]
    data = np.ones((1, *[4] * axes, 2))
    begun = {f"{weight}_initializer": "ones" for weight in weights}
    print(f"{name:16}", end="")
    penalties, layer = [], kind(*size, **begun)
    outputs = layer(data).numpy()
    for weight in weights:
        layer = kind(*size, **begun, **{f"{weight}_regularizer": l1})
        layer(data)
        penalties.append(int(layer.losses[0]))
    print([int(w.sum()) for w in layer.get_weights()], penalties, end=" ")
    layer = kind(*size, **begun, activity_regularizer=l1)
    layer(data)
    print(int(layer.losses[0]), int(abs(outputs).sum()), end=" ")
    limits = {f"{weight}_constraint": limit for weight in weights}
    layer = kind(*size, **limits)
    model = keras.Sequential([keras.Input(data.shape[1:]), layer])
    model.compile(keras.optimizers.SGD(9.0), "mse")
    model.fit(data, np.full(outputs.shape, 9.0), verbose=0)
    for weight in layer.get_weights():
        print(f"{np.sqrt((weight**2).sum(axis=0)).max():.2f}", end=" ")
    print()

# 输出：
# Conv1D         [12, 2] [12, 2] 28 28 0.50 0.50
# Conv2D         [36, 2] [36, 2] 152 152 0.50 0.50
# Conv3D         [108, 2] [108, 2] 880 880 0.50 0.50
# Conv1DTranspose [12, 2] [12, 2] 60 60 0.50 0.50
# Conv2DTranspose [36, 2] [36, 2] 648 648 0.50 0.50
# Conv3DTranspose [108, 2] [108, 2] 7344 7344 0.50 0.50
# DepthwiseConv1D [6, 2] [6, 2] 16 16 0.50 0.50
# DepthwiseConv2D [18, 2] [18, 2] 80 80 0.50 0.50
# SeparableConv1D [6, 4, 2] [6, 4, 2] 28 28 0.50 0.50 0.50
# SeparableConv2D [18, 4, 2] [18, 4, 2] 152 152 0.50 0.50 0.50
