# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#encoding-wrong

import numpy as np
from keras import layers

for number in [3, -1]:
    for mode in ["one_hot", "multi_hot"]:
        layer = layers.CategoryEncoding(3, output_mode=mode)
        try:
            print(
                number, mode, layer(np.array([[1, number]])).numpy().tolist()
            )
        except Exception as error:
            message = str(error).splitlines()[2].split("}} ")[-1]
            print(number, mode, type(error).__name__, message)
sparse = layers.CategoryEncoding(3, sparse=True)
again = layers.CategoryEncoding.from_config(sparse.get_config())
for layer in [sparse, again]:
    print(layer.sparse, type(layer(np.array([[0, 2]]))).__name__)
try:
    layers.CategoryEncoding()
except ValueError as error:
    print(error)

# Output:
# 3 one_hot [[[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]
# 3 multi_hot [[0.0, 1.0, 0.0]]
# -1 one_hot [[[0.0, 1.0, 0.0], [0.0, 0.0, 0.0]]]
# -1 multi_hot InvalidArgumentError Input 'in' must be non-negative! Negative input value found: -1 [Op:DenseBincount] name:
# True SparseTensor
# False EagerTensor
# num_tokens must be set to use this layer. If the number of tokens is not known beforehand, use the IntegerLookup layer instead.
