# 核对规则
# 出自 docs/zh/contributing/comparison.md#relative

from verified_docs.compare import Tolerance, agree

print(repr(agree("1234567.0", "1234570.0")))
print(repr(agree("1234567.0", "1234590.0")))
print(repr(agree("1234567.0", "1234590.0", Tolerance(rtol=1e-4))))
print(repr(agree("0.0", "0.001")))
print(repr(agree("0.0", "0.001", Tolerance(atol=0.01))))
print(repr(agree("[5.]", "[5.0]")))
print(repr(agree("Array(5., dtype=float32)", "Array(5.0, dtype=float32)")))
print(repr(agree("5.", "5.0")))

# 输出：
# True
# False
# True
# False
# True
# True
# True
# False
