# Constraints
# From docs/en/api/constraints.md#one-step

import keras
import numpy as np
from keras import constraints, layers

weights = np.array([[3.0, 0.0, 0.3], [4.0, -1.0, 0.4]], dtype="float32")


def rounded(values):
    return (np.asarray(values, dtype="float64").round(3) + 0.0).tolist()


norms = np.sqrt((weights**2).sum(axis=0, keepdims=True))
for name, constraint, by_hand in [
    ("NonNeg", constraints.NonNeg(), np.maximum(weights, 0)),
    ("MaxNorm", constraints.MaxNorm(2), weights * np.minimum(norms, 2) / norms),
    ("UnitNorm", constraints.UnitNorm(), weights / norms),
    (
        "MinMaxNorm",
        constraints.MinMaxNorm(1, 2),
        weights * np.clip(norms, 1, 2) / norms,
    ),
]:
    for title, result in [("Keras", constraint(weights).numpy()), ("by hand", by_hand)]:
        lengths = np.sqrt((result**2).sum(axis=0))

samples = np.array([[1.0, 2.0], [0.0, 1.0]])
wanted = np.zeros((2, 3))
layer = layers.Dense(3, use_bias=False, kernel_constraint=constraints.MaxNorm(2))
small = keras.Sequential([keras.Input((2,)), layer])
small.compile(keras.optimizers.SGD(0.1), loss="mse")
layer.kernel.assign(weights)
small.fit(samples, wanted, batch_size=2, verbose=0)
gradient = samples.T @ (samples @ weights - wanted) * 2 / wanted.size
stepped = weights - 0.1 * gradient
lengths = np.sqrt((stepped**2).sum(axis=0))
print("after the optimizer: lengths", lengths.round(3))
by_hand = stepped * np.minimum(lengths, 2) / lengths
print("by hand:", rounded(by_hand))
print("Keras:  ", rounded(layer.kernel))

# Output:
# after the optimizer: lengths [4.093 0.836 0.409]
# by hand: [[1.287, 0.067, 0.263], [1.531, -0.833, 0.313]]
# Keras:   [[1.287, 0.067, 0.263], [1.531, -0.833, 0.313]]
