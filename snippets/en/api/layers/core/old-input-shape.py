# Core layers
# From docs/en/api/layers/core.md#old-input-shape

from keras import layers

print(layers.InputLayer(batch_input_shape=(5, 2)).batch_shape)
print(layers.InputLayer(input_shape=(2,)).batch_shape)

# Output:
# (5, 2)
# (None, 2)
# UserWarning: Argument `input_shape` is deprecated. Use `shape` instead.
