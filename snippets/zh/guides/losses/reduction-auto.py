# 损失函数
# 出自 docs/zh/guides/losses.md#reduction-auto

from keras import losses

try:
    losses.MeanSquaredError(reduction="auto")
except ValueError as error:
    print(str(error).split(" Expected")[0])
try:
    losses.Reduction.SUM
except AttributeError as error:
    print(error)

# 输出：
# Invalid value for argument `reduction`.
# module 'keras.losses' has no attribute 'Reduction'
