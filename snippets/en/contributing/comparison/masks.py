# Comparison
# From docs/en/contributing/comparison.md#masks

from verified_docs.compare import Tolerance, agree

time = Tolerance(masks=frozenset({"time"}))
print(repr(agree("10/10 - 1s - 12ms/step", "10/10 - 0s - 9ms/step", time)))
print(repr(agree("10/10 - 1s - 12ms/step", "10/10 - 0s - 9ms/epoch", time)))
print(repr(agree("5 m wide", "6 m wide", time)))
print(repr(agree("took 3 s", "took ages", time)))
print(repr(agree("took 3 s for 10 images", "took 3 s for 11 images", time)))
date = Tolerance(masks=frozenset({"date"}))
print(repr(agree("saved on 2026-11-30 12:00:01", "saved on 2027-01-02 08:30:00", date)))
print(repr(agree("saved on 2026-11-30 12:00:01", "saved on 2026-11-30", date)))
print(repr(agree("of 2026", "of 2027", date)))
id = Tolerance(masks=frozenset({"id"}))
print(repr(agree("commit 3f2a9c1", "commit 00aabb7", id)))
print(repr(agree("commit 3f2a9c1", "commit 1234567", id)))
print(repr(agree("commit 3f2a9c1", "commit effaced", id)))
rate = Tolerance(masks=frozenset({"rate"}))
print(repr(agree("1.5MB/s, 3.2it/s", "980kB/s, 1.25s/it", rate)))
print(repr(agree("120 images/s", "120 steps/s", rate)))
print(repr(agree("120 images", "98 images", rate)))
address = Tolerance(masks=frozenset({"address"}))
print(repr(agree("<object at 0x7f3a>", "<object at 0x10c4e0>", address)))
print(repr(agree("<object at 0x7f3a>", "<thing at 0x10c4e0>", address)))
path = Tolerance(masks=frozenset({"path"}))
print(repr(agree("saved to /tmp/a/model.keras", "saved to /home/me/model.keras", path)))
print(repr(agree("saved to /tmp/a/model.keras", "saved to nothing", path)))
print(repr(agree("saved to runs/1", "saved to runs/2", path)))

# Output:
# True
# False
# True
# False
# False
# True
# False
# False
# True
# False
# False
# True
# False
# False
# True
# False
# True
# False
# False
