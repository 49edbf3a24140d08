# Losses
# From docs/en/guides/losses.md#python-lists

from keras import losses

scores = [[0.05, 0.95, 0], [0.1, 0.8, 0.1]]
losses.SparseCategoricalCrossentropy()([1, 2], scores)

# Output:
# ValueError: Structures don't have the same nested structure.
