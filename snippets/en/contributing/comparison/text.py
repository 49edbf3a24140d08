# Comparison
# From docs/en/contributing/comparison.md#text

from verified_docs.compare import agree

print(repr(agree("done.", "done.")))
print(repr(agree("done.", "done!")))
print(repr(agree("loss 0.5", "loss was never 0.5")))
print(repr(agree("accuracy: 0.5", "accuracy: 0.5\nand more")))
print(repr(agree("", "something")))

# Output:
# True
# False
# False
# False
# False
