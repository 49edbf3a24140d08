# Nested structures
# From docs/en/api/tree.md#take-apart

import numpy as np
from keras import tree

batch = {"text": np.zeros((2, 5)), "image": [np.zeros((2, 8, 8)), 7]}
print(tree.map_structure(np.shape, batch))
leaves = tree.flatten(batch)
print([np.shape(leaf) for leaf in leaves])
doubled = tree.pack_sequence_as(batch, [2 * leaf for leaf in leaves])
print(doubled["image"][1], list(doubled))

# Output:
# {'text': (2, 5), 'image': [(2, 8, 8), ()]}
# [(2, 8, 8), (), (2, 5)]
# 14 ['text', 'image']
