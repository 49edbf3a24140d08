# Nested structures
# From docs/en/api/tree.md#leaves

import numpy as np
from keras import tree
import collections

Point = collections.namedtuple("Point", "x y")
nested = {"b": [1, (2, None)], "a": Point(3, {})}
for value in (nested, [], "text", np.ones(2), None, {1, 2}):
    print(f"{value!s:48} {tree.is_nested(value)!s:6}", tree.flatten(value))
for path, leaf in tree.flatten_with_path(nested):
    print(path, leaf)
print(tree.pack_sequence_as(nested, [10, 20, 30, 40]))
ordered = collections.OrderedDict(b=1, a=2)
print(
    "sorted:",
    tree.flatten({"b": 1, "a": 2}),
    "ordered:",
    tree.flatten(ordered),
)
for mistake in (
    lambda: tree.pack_sequence_as([1, 2], [3]),
    lambda: tree.pack_sequence_as([1, 2], 3),
):
    try:
        mistake()
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0][:60]}")

# Output:
# {'b': [1, (2, None)], 'a': Point(x=3, y={})}     True   [3, 1, 2, None]
# []                                               True   []
# text                                             False  ['text']
# [1. 1.]                                          False  [array([1., 1.])]
# None                                             False  [None]
# {1, 2}                                           False  [{1, 2}]
# ('a', 0) 3
# ('b', 0) 1
# ('b', 1, 0) 2
# ('b', 1, 1) None
# {'b': [20, (30, 40)], 'a': Point(x=10, y={})}
# sorted: [2, 1] ordered: [1, 2]
# ValueError: Too few leaves for PyTreeSpec; expected: 2, got: 1.
# TypeError: unflatten(): incompatible function arguments. The following
