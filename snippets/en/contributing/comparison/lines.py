# Comparison
# From docs/en/contributing/comparison.md#lines

from verified_docs.compare import agree

print(repr(agree("a\nb", "a\nb")))
print(repr(agree("a\nb", "a b")))
print(repr(agree("a\n\nb", "a\nb")))
print(repr(agree("  indented", "indented")))

# Output:
# True
# False
# False
# False
