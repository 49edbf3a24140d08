# Losses
# From docs/en/guides/losses.md#masks

import keras
import numpy as np
from keras import losses

p = np.array([[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


classes = np.array([0, 1])


one_hot = np.eye(3)[classes]
signs = 2 * one_hot - 1
binary = np.where(one_hot == 1, p, 1 - p)
by_hand = {
    "CategoricalCrossentropy": -np.sum(one_hot * np.log(p), axis=-1),
    "SparseCategoricalCrossentropy": -np.log(p[[0, 1], classes]),
    "BinaryCrossentropy": -np.mean(np.log(binary), axis=-1),
    "BinaryFocalCrossentropy": np.mean(
        -((1 - binary) ** 2) * np.log(binary), axis=-1
    ),
    "CategoricalFocalCrossentropy": np.sum(
        -0.25 * one_hot * (1 - p) ** 2 * np.log(p), axis=-1
    ),
    "KLDivergence": np.sum(one_hot * np.log((one_hot + 1e-7) / p), axis=-1),
    "Hinge": np.mean(np.maximum(1 - signs * p, 0), axis=-1),
    "SquaredHinge": np.mean(np.maximum(1 - signs * p, 0) ** 2, axis=-1),
}
for name, values in by_hand.items():
    targets = classes if name.startswith("Sparse") else one_hot
    keras_value = getattr(losses, name)()(targets, p).numpy()

steps = np.array([[[1.0], [2.0], [0.0], [0.0]]])
targets = np.full((1, 4, 1), 3.0)
masked = keras.Sequential([keras.Input((4, 1)), keras.layers.Masking()])
masked.compile(loss="mse")
mse = losses.MeanSquaredError()
print("by hand:      ", np.mean([(3 - 1) ** 2, (3 - 2) ** 2]))
print("evaluate:     ", masked.evaluate(steps, targets, verbose=0))
print(
    "after predict:", mse(targets, masked.predict(steps, verbose=0)).numpy()
)

ignoring = losses.SparseCategoricalCrossentropy(ignore_class=-1)
ignored = ignoring(np.array([0, -1]), p)
print(f"ignore_class:  {ignored:.4f}, by hand {-np.log(p[0, 0]):.4f}")

# Output:
# by hand:       2.5
# evaluate:      2.5
# after predict: 5.75
# ignore_class:  0.3567, by hand 0.3567
