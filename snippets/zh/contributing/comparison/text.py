# 核对规则
# 出自 docs/zh/contributing/comparison.md#text

from verified_docs.compare import agree

print(repr(agree("done.", "done.")))
print(repr(agree("done.", "done!")))
print(repr(agree("loss 0.5", "loss was never 0.5")))
print(repr(agree("accuracy: 0.5", "accuracy: 0.5\nand more")))
print(repr(agree("", "something")))

# 输出：
# True
# False
# False
# False
# False
