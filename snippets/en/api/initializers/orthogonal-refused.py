# Initializers
# From docs/en/api/initializers.md#orthogonal-refused

from keras import layers

for layer in [
    layers.Dense(2, bias_initializer="orthogonal"),
    layers.SimpleRNN(2, dtype="bfloat16"),
    layers.SimpleRNN(2, dtype="mixed_bfloat16"),
]:
    try:
        layer.build((None, 4, 3))
        print("built:", layer.dtype_policy.name)
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).partition(': double')[0]}")

# Output:
# ValueError: The tensor to initialize must be at least two-dimensional. Received: shape=(2,) of rank 1.
# InvalidArgumentError: Value for attr 'T' of bfloat16 is not in the list of allowed values
# built: mixed_bfloat16
