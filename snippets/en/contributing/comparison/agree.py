# Comparison
# From docs/en/contributing/comparison.md#agree

from verified_docs.compare import Tolerance, agree
print(repr(agree("loss: 0.52340", "loss: 0.52341")))
print(repr(agree("loss: 0.52340", "cost: 0.52340")))

# Output:
# True
# False
