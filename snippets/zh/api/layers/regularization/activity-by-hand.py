# 正则化层
# 出自 docs/zh/api/layers/regularization.md#activity-by-hand

import keras
import numpy as np
from keras import layers

x = np.array([[1.0, -2.0], [3.0, 0.0]], dtype="float32")
layer = layers.ActivityRegularization(l1=0.1, l2=0.01)
print("outputs:", layer(x).numpy().tolist())
print(f"Keras:   {layer.losses[0]:.3f}")
print(f"by hand: {(0.1 * abs(x).sum() + 0.01 * (x**2).sum()) / len(x):.3f}")
dense = layers.Dense(
    2,
    kernel_initializer="identity",
    activity_regularizer=keras.regularizers.L1L2(0.1, 0.01),
)
dense(x)
print(f"of Dense: {dense.losses[0]:.3f}")
model = keras.Sequential([keras.Input((2,)), layer])
model.compile(loss="mse")
print(f"evaluate: {model.evaluate(x, x, verbose=0):.3f}")
try:
    layers.ActivityRegularization(l1=-0.1)
except ValueError as error:
    print(error)

# 输出：
# outputs: [[1.0, -2.0], [3.0, 0.0]]
# Keras:   0.370
# by hand: 0.370
# of Dense: 0.370
# evaluate: 0.370
# Invalid value for argument l1: expected a non-negative float.Received: l1=-0.1
