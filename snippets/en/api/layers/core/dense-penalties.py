# Core layers
# From docs/en/api/layers/core.md#dense-penalties

import keras
import numpy as np
from keras import layers

x = np.array([[1.0, 2.0], [0.0, -1.0]], dtype="float32")

l2 = keras.regularizers.L2(0.1)
for name in ["kernel_regularizer", "bias_regularizer", "activity_regularizer"]:
    layer = layers.Dense(
        2, kernel_initializer="ones", bias_initializer="ones", **{name: l2}
    )
    outputs = layer(x).numpy()
    print(f"{name:20} {float(layer.losses[0]):.2f}")
print(
    "by hand             ",
    f"{0.1 * 4:.2f} {0.1 * 2:.2f} {0.1 * (outputs**2).sum() / 2:.2f}",
)

limited = layers.Dense(
    1,
    kernel_initializer=keras.initializers.Constant(-1.0),
    kernel_constraint="non_neg",
)
model = keras.Sequential([keras.Input((2,)), limited])
print(
    "kernel before",
    limited.kernel.numpy().ravel(),
    "output",
    model(x).numpy().ravel(),
)
model.compile("sgd", "mse")
model.fit(x, np.zeros((2, 1)), verbose=0)
print("kernel after ", limited.kernel.numpy().ravel())

# Output:
# kernel_regularizer   0.40
# bias_regularizer     0.20
# activity_regularizer 1.60
# by hand              0.40 0.20 1.60
# kernel before [-1. -1.] output [-3.  1.]
# kernel after  [0. 0.]
