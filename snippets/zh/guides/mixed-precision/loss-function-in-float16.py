# 混合精度
# 出自 docs/zh/guides/mixed-precision.md#loss-function-in-float16

import keras

half = keras.ops.full((2, 1), 300.0, "float16")
function = keras.losses.mean_squared_error(half, 0 * half)
print("function:", function.dtype.name, function.numpy())
loss = keras.losses.MeanSquaredError()(half, 0 * half)
print("object:  ", loss.dtype.name, loss.numpy())

# 输出：
# function: float16 [inf inf]
# object:   float32 90000.0
