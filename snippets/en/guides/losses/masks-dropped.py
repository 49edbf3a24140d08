# Losses
# From docs/en/guides/losses.md#masks-dropped

import keras
import numpy as np

steps = np.array([[[1.0], [2.0], [0.0], [0.0]]])
targets = np.full((1, 4, 1), 3.0)

import warnings

inputs = keras.Input((4, 1))
masked_inputs = keras.layers.Masking()(inputs)
ones = keras.initializers.Ones()
follow = {
    "Dense": keras.layers.Dense(1, kernel_initializer=ones),
    "times 1": lambda tensor: 1.0 * tensor,
    "Conv1D": keras.layers.Conv1D(1, 1, kernel_initializer=ones),
}
for name, layer in follow.items():
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        model = keras.Model(inputs, layer(masked_inputs))
        model.compile(loss="mse")
        value = model.evaluate(steps, targets, verbose=0)
    told = {str(warning.message) for warning in caught}
    print(f"{name:8} {value}, warnings: {len(told)}")
for mask_zero in (False, True):
    embedding = keras.layers.Embedding(3, 1, mask_zero=mask_zero)
    mask = embedding.compute_mask(np.array([[1, 2, 0, 0]]))
    mask = None if mask is None else mask.numpy()
    print(f"Embedding(mask_zero={mask_zero}):", mask)

# Output:
# Dense    2.5, warnings: 0
# times 1  5.75, warnings: 0
# Conv1D   5.75, warnings: 1
# Embedding(mask_zero=False): None
# Embedding(mask_zero=True): [[ True  True False False]]
