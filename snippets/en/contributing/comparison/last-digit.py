# Comparison
# From docs/en/contributing/comparison.md#last-digit

from verified_docs.compare import agree

print(repr(agree("0.1234", "0.1235")))
print(repr(agree("0.1234", "0.1236")))
print(repr(agree("0.995", "0.996")))
print(repr(agree("1e-04", "1e-05")))

# Output:
# True
# False
# False
# False
