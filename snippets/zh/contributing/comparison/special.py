# 核对规则
# 出自 docs/zh/contributing/comparison.md#special

from verified_docs.compare import agree

print(repr(agree("[nan, inf, 0.0]", "[nan, inf, -0.0]")))
print(repr(agree("nan", "0.0")))
print(repr(agree("inf", "-inf")))

# 输出：
# True
# False
# False
