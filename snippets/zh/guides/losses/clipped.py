# 损失函数
# 出自 docs/zh/guides/losses.md#clipped

import keras
import numpy as np
from keras import losses, ops

logit, target = np.array([[50.0]]), np.array([[0.0]])
probability = keras.activations.sigmoid(
    ops.convert_to_tensor(logit, "float32")
)
bce = losses.BinaryCrossentropy()
print("straight from the sigmoid:", bce(target, probability).numpy())
print(f"the same, through NumPy:   {bce(target, probability.numpy()):.4f}")

# 输出：
# straight from the sigmoid: 50.0
# the same, through NumPy:   15.9424
