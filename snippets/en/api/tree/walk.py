# Nested structures
# From docs/en/api/tree.md#walk

from keras import tree


nested = [(1, 2), {"a": 3}]
for top_down in (True, False):
    seen = []
    tree.traverse(seen.append, nested, top_down)
    print(f"top_down={top_down}:", *seen)


def replace(part):
    if isinstance(part, tuple):
        return sum(part)
    if part == 3:
        return tree.MAP_TO_NONE


print(tree.traverse(replace, nested), tree.traverse(lambda part: None, nested))

# Output:
# top_down=True: [(1, 2), {'a': 3}] (1, 2) 1 2 {'a': 3} 3
# top_down=False: 1 2 (1, 2) 3 {'a': 3} [(1, 2), {'a': 3}]
# [3, {'a': None}] [(1, 2), {'a': 3}]
