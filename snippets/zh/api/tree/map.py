# 嵌套结构
# 出自 docs/zh/api/tree.md#map

from keras import tree

left, right = {"a": [1, 2], "b": (3,)}, {"a": [10, 20], "b": (30,)}
print(tree.map_structure(lambda x, y: x + y, left, right))
print("by hand:", {"a": [1 + 10, 2 + 20], "b": (3 + 30,)})
for none_is_leaf in (True, False):
    told = tree.map_structure(str, [1, None], none_is_leaf=none_is_leaf)
    print(f"none_is_leaf={none_is_leaf}:", told)
print(tree.map_structure_up_to({"a": 0, "b": 0}, sum, left))
print(tree.map_shape_structure(len, {"x": (None, 3), "y": [(2,), ()]}))
print(tree.map_structure(str, {"x": (None, 3)}))
print(tree.lists_to_tuples([1, [2, {"a": [3]}]]))
for mistake in (
    lambda: tree.map_structure(max, [1, 2], [1]),
    lambda: tree.map_structure(max, [1, 2], (1, 2)),
    lambda: tree.map_structure(len, [1, 2]),
    lambda: tree.map_structure_up_to([0, [0]], str, [1, 2]),
    lambda: tree.map_structure(str),
):
    try:
        print(mistake())
    except (TypeError, ValueError) as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[0]}")

# 输出：
# {'a': [11, 22], 'b': (33,)}
# by hand: {'a': [11, 22], 'b': (33,)}
# none_is_leaf=True: ['1', 'None']
# none_is_leaf=False: ['1', None]
# {'a': 3, 'b': 3}
# {'x': 2, 'y': [1, 0]}
# {'x': ('None', '3')}
# (1, (2, {'a': (3,)}))
# ValueError: list arity mismatch; expected: 2, got: 1; list: [1].
# ValueError: Expected an instance of list, got (1, 2).
# TypeError: object of type 'int' has no len()
# ValueError: Expected an instance of list, got 2.
# ValueError: Must provide at least one structure
