# 核对规则
# 出自 docs/zh/contributing/comparison.md#lines

from verified_docs.compare import agree

print(repr(agree("a\nb", "a\nb")))
print(repr(agree("a\nb", "a b")))
print(repr(agree("a\n\nb", "a\nb")))
print(repr(agree("  indented", "indented")))

# 输出：
# True
# False
# False
# False
