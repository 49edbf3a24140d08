# 防止过拟合
# 出自 docs/zh/guides/regularization.md#formulas

import keras
from keras import regularizers

weights = keras.ops.array([[1.0, -2.0], [0.0, 3.0]])
print(f"L2:   {regularizers.L2(0.01)(weights):.2f} = 0.01 * (1 + 4 + 0 + 9)")
print(f"L1:   {regularizers.L1(0.01)(weights):.2f} = 0.01 * (1 + 2 + 0 + 3)")
print(f"L1L2: {regularizers.L1L2(l1=0.01, l2=0.01)(weights):.2f}")
print("kernel_regularizer='l2' means a factor of", regularizers.get("l2").l2)

# 输出：
# L2:   0.14 = 0.01 * (1 + 4 + 0 + 9)
# L1:   0.06 = 0.01 * (1 + 2 + 0 + 3)
# L1L2: 0.20
# kernel_regularizer='l2' means a factor of 0.01
