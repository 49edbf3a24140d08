# Feed data to a model
# From docs/en/guides/data.md#categories

import keras

names = ["setosa", "versicolor", "virginica"]
lookup = keras.layers.StringLookup(vocabulary=names, num_oov_indices=0)
back = keras.layers.StringLookup(
    vocabulary=names, num_oov_indices=0, invert=True
)
numbers = lookup(["virginica", "setosa"])
print(numbers.numpy(), back(numbers).numpy())

# Output:
# [2 0] [b'virginica' b'setosa']
