# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#sparse-and-dtype

import numpy as np
from keras import layers

rows = np.array([[0], [2]])
words = np.array([["a"], ["b"]])
many = {"output_mode": "one_hot", "sparse": True}
for layer, inputs in [
    (layers.CategoryEncoding(3, **many), rows),
    (layers.Discretization([1.0], **many), rows),
    (layers.Hashing(3, **many), words),
    (layers.HashedCrossing(3, **many), (words, words)),
    (layers.StringLookup(vocabulary=["a"], **many), words),
    (layers.IntegerLookup(vocabulary=[2], **many), rows),
]:
    outputs = layer(inputs)
    print(f"{type(layer).__name__:16} {type(outputs).__name__}", outputs.shape)
for kind in [layers.Discretization, layers.HashedCrossing]:
    inputs = rows if kind is layers.Discretization else (words, words)
    for mode in ["int", "one_hot"]:
        print(f"{kind.__name__:14} {mode:7}", end="")
        for dtype in [None, "int32", "int64"]:
            first = [1.0] if kind is layers.Discretization else 3
            options = {"output_mode": mode, "name": "bins", "dtype": dtype}
            layer = kind(first, **options)
            print(f" {dtype} gives {layer(inputs).dtype.name}", end=",")
        print(" name", layer.name)

# Output:
# CategoryEncoding SparseTensor (2, 3)
# Discretization   SparseTensor (2, 2)
# Hashing          SparseTensor (2, 3)
# HashedCrossing   SparseTensor (2, 3)
# StringLookup     SparseTensor (2, 2)
# IntegerLookup    SparseTensor (2, 2)
# Discretization int     None gives int32, int32 gives int32, int64 gives int32, name bins
# Discretization one_hot None gives float32, int32 gives int32, int64 gives int64, name bins
# HashedCrossing int     None gives int64, int32 gives int32, int64 gives int64, name bins
# HashedCrossing one_hot None gives float32, int32 gives int32, int64 gives int64, name bins
