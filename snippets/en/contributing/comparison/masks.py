# Comparison
# From docs/en/contributing/comparison.md#masks

from verified_docs.compare import Tolerance, agree

time = Tolerance(masks=frozenset({"time"}))
print(repr(agree("10/10 - 1s - 12ms/step", "10/10 - 0s - 9ms/step", time)))
print(repr(agree("10/10 - 1s - 12ms/step", "10/10 - 0s - 9ms/epoch", time)))
print(repr(agree("took 3 s", "took ages", time)))
print(repr(agree("took 3 s for 10 images", "took 3 s for 11 images", time)))
address = Tolerance(masks=frozenset({"address"}))
print(repr(agree("<object at 0x7f3a>", "<object at 0x10c4e0>", address)))
print(repr(agree("<object at 0x7f3a>", "<thing at 0x10c4e0>", address)))
path = Tolerance(masks=frozenset({"path"}))
print(repr(agree("saved to /tmp/a/model.keras", "saved to /home/me/model.keras", path)))
print(repr(agree("saved to /tmp/a/model.keras", "saved to nothing", path)))

# Output:
# True
# False
# False
# False
# True
# False
# True
# False
