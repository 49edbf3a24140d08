# Losses for numbers
# From docs/en/api/losses/numbers.md#dtypes

import numpy as np
from keras import losses

near, large = np.array([0.6]), np.array([1e8])
one = np.array([1])
print("function, integers:", losses.mean_squared_error(near, one).numpy())
print("object, integers:  ", f"{losses.MeanSquaredError()(near, one):.2f}")
print(
    "function, float64: ", losses.mean_squared_error(large, large + 1).numpy()
)
print(
    "object, float32:   ", losses.MeanSquaredError()(large, large + 1).numpy()
)
exact = losses.MeanSquaredError(dtype="float64")
print("object, float64:   ", exact(large, large + 1).numpy())
half = losses.MeanSquaredError(dtype="float16")
print("object, float16:   ", half(np.zeros(1), np.array([300.0])).numpy())
print("saved:", exact.get_config())
again = losses.MeanSquaredError.from_config(exact.get_config())
print("made again:", again.dtype)

# Output:
# function, integers: 1.0
# object, integers:   0.16
# function, float64:  1.0
# object, float32:    0.0
# object, float64:    1.0
# object, float16:    inf
# saved: {'name': 'mean_squared_error', 'reduction': 'sum_over_batch_size'}
# made again: float32
