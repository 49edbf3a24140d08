# Regularizers
# From docs/en/api/regularizers.md#own-regularizer

import keras
import numpy as np
from keras import layers, ops, regularizers

weights = np.array([[3.0, 0.0], [4.0, -1.0]], dtype="float32")


def lengths(matrix, axis):
    return np.sqrt((matrix**2).sum(axis=axis, keepdims=True))


rows = weights / lengths(weights, axis=1)
columns = weights / lengths(weights, axis=0)
for name, regularizer, by_hand in [
    ("L1", regularizers.L1(0.1), 0.1 * abs(weights).sum()),
    ("L2", regularizers.L2(0.1), 0.1 * (weights**2).sum()),
    (
        "L1L2",
        regularizers.L1L2(0.1, 0.1),
        0.1 * abs(weights).sum() + 0.1 * (weights**2).sum(),
    ),
    (
        "Orthogonal, rows",
        regularizers.OrthogonalRegularizer(0.1),
        0.1 * abs(rows[0] @ rows[1]),
    ),
    (
        "Orthogonal, columns",
        regularizers.OrthogonalRegularizer(0.1, mode="columns"),
        0.1 * abs(columns[:, 0] @ columns[:, 1]),
    ),
]:
    theirs = float(regularizer(ops.convert_to_tensor(weights)))


@keras.saving.register_keras_serializable(package="guide")
class Beyond(regularizers.Regularizer):
    def __init__(self, limit=1.0):
        self.limit = limit

    def __call__(self, x):
        return ops.sum(ops.relu(ops.abs(x) - self.limit))

    def get_config(self):
        return {"limit": self.limit}


print("penalty:", float(Beyond()(weights)), "by hand:", (3 - 1) + (4 - 1))
model = keras.Sequential([keras.Input((2,))])
model.add(layers.Dense(2, kernel_regularizer=Beyond(2.0)))
model.layers[0].kernel.assign(weights)
print(regularizers.serialize(Beyond(2.0)))
model.save("beyond.keras")
loaded = keras.models.load_model("beyond.keras")
print("built: ", float(model.losses[0]), "loaded:", float(loaded.losses[0]))

# Output:
# penalty: 5.0 by hand: 5
# {'module': None, 'class_name': 'Beyond', 'config': {'limit': 2.0}, 'registered_name': 'guide>Beyond'}
# built:  3.0 loaded: 3.0
