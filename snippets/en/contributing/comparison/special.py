# Comparison
# From docs/en/contributing/comparison.md#special

from verified_docs.compare import agree

print(repr(agree("[nan, inf, 0.0]", "[nan, inf, -0.0]")))
print(repr(agree("nan", "0.0")))
print(repr(agree("inf", "-inf")))

# Output:
# True
# False
# False
