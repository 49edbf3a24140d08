# Comparison
# From docs/en/contributing/comparison.md#spaces

from verified_docs.compare import agree

print(repr(agree("epoch  1", "epoch 1")))
print(repr(agree("[ 0.99999 10.     ]", "[ 1. 10.]")))
print(repr(agree("[ 1 10]", "[1 10]")))
print(repr(agree("epoch 1", "epoch1")))
print(repr(agree("[1. 2.]", "[[1. 2.]]")))

# Output:
# True
# True
# False
# False
# False
