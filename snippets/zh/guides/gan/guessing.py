# 生成对抗网络
# 出自 docs/zh/guides/gan.md#guessing

import keras
import numpy as np

bce = keras.losses.BinaryCrossentropy(from_logits=True)
zero, one = np.zeros((1, 1)), np.ones((1, 1))
print(f"g_loss {bce(one, zero):.4f}, which is ln 2")
print(f"d_loss {bce(one, zero) + bce(zero, zero):.4f}, which is 2 ln 2")

# 输出：
# g_loss 0.6931, which is ln 2
# d_loss 1.3863, which is 2 ln 2
