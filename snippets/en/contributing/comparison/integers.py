# Comparison
# From docs/en/contributing/comparison.md#integers

from verified_docs.compare import Tolerance, agree

print(repr(agree("shape (2, 3), float32", "shape (2, 3), float32")))
print(repr(agree("1000000 images", "1000001 images", Tolerance(rtol=0.1))))
print(repr(agree("(2, 3)", "(2, 4)")))
print(repr(agree("float32", "float64")))
print(repr(agree("3", "3.0")))

# Output:
# True
# False
# False
# False
# False
