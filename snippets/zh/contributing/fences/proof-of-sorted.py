# 代码围栏
# 出自 docs/zh/contributing/fences.md#proof-of-sorted

old = [3, 1, 2]
new = sorted(old)
print(new, old, new is old)

# 输出：
# [1, 2, 3] [3, 1, 2] False
