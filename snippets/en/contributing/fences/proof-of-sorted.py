# Fences
# From docs/en/contributing/fences.md#proof-of-sorted

old = [3, 1, 2]
new = sorted(old)
print(new, old, new is old)

# Output:
# [1, 2, 3] [3, 1, 2] False
