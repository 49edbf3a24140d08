# 初始化器
# 出自 docs/zh/api/initializers.md#constants

from keras import initializers

print(initializers.Constant(2)((2, 2)).numpy())
print(initializers.Constant([1.0, 2.0])((2, 2)).numpy())
print(initializers.Constant(0.5)((2,), dtype="int32").numpy())
print(initializers.Zeros()((2,), dtype="bool").numpy())

# 输出：
# [[2. 2.]
#  [2. 2.]]
# [[1. 2.]
#  [1. 2.]]
# [0 0]
# [False False]
