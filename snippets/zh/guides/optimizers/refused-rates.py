# 优化器
# 出自 docs/zh/guides/optimizers.md#refused-rates

from keras import optimizers

scheduled = optimizers.SGD(optimizers.schedules.CosineDecay(0.1, 10))
try:
    scheduled.learning_rate = 0.02
except TypeError as error:
    print(str(error).split(", hence ")[1].split(". ")[0])
try:
    optimizers.SGD(learning_rate=1)
except ValueError as error:
    print(str(error).split(", or ")[0])

# 输出：
# its learning rate is not settable
# Argument `learning_rate` should be float
