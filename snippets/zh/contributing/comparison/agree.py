# 核对规则
# 出自 docs/zh/contributing/comparison.md#agree

from verified_docs.compare import Tolerance, agree
print(repr(agree("loss: 0.52340", "loss: 0.52341")))
print(repr(agree("loss: 0.52340", "cost: 0.52340")))

# 输出：
# True
# False
