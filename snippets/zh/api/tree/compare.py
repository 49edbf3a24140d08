# 嵌套结构
# 出自 docs/zh/api/tree.md#compare

from keras import tree
import collections

for a, b in (
    ([1, 2], ["x", "y"]),
    ([1, 2], (1, 2)),
    ([1, 2], {0: 1, 1: 2}),
    ({"a": 1, "b": 2}, collections.OrderedDict(b=2, a=1)),
    ([1, [2]], [1, 2]),
    ({"a": 1}, {"b": 1}),
):
    found = []
    for check in (tree.assert_same_structure, tree.assert_same_paths):
        try:
            check(a, b)
            found.append("same")
        except ValueError as error:
            found.append(str(error).strip().splitlines()[0][:40])
    print(a, b, "->", " | ".join(found))
tree.assert_same_structure([1], [2], check_types=True)

# 输出：
# [1, 2] ['x', 'y'] -> same | same
# [1, 2] (1, 2) -> Expected an instance of list, got (1, 2) | same
# [1, 2] {0: 1, 1: 2} -> Expected an instance of list, got {0: 1, | same
# {'a': 1, 'b': 2} OrderedDict([('b', 2), ('a', 1)]) -> same | same
# [1, [2]] [1, 2] -> Expected an instance of list, got 2. | `a` and `b` don't have the same paths.
# {'a': 1} {'b': 1} -> dictionary key mismatch; expected key(s) | `a` and `b` don't have the same paths.
# DeprecationWarning: The `check_types` argument is deprecated and no longer has any effect, please remove.
