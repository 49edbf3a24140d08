# Activation layers
# From docs/en/api/layers/activations.md#prelu-learned

import keras
import numpy as np
from keras import layers

numbers = np.linspace(-2, 2, 400, dtype="float32")[:, None]
keras.utils.set_random_seed(0)
learned = layers.PReLU()
model = keras.Sequential([keras.Input((1,)), learned])
model.compile(keras.optimizers.SGD(0.1), "mse")
print("alpha before", learned.alpha.numpy())
model.fit(
    numbers,
    np.where(numbers > 0, numbers, 0.25 * numbers),
    epochs=10,
    verbose=0,
)
print("alpha after ", learned.alpha.numpy().round(2))

images = np.ones((1, 28, 28, 8))
for shared_axes in [None, [1, 2]]:
    layer = layers.PReLU(shared_axes=shared_axes)
    layer(images)
    print(
        f"shared_axes={shared_axes}: alpha has the shape {layer.alpha.shape}"
    )
print("another size:", layer(images[:, :10, :20]).shape)

# Output:
# alpha before [0.]
# alpha after  [0.25]
# shared_axes=None: alpha has the shape (28, 28, 8)
# shared_axes=[1, 2]: alpha has the shape (1, 1, 8)
# another size: (1, 10, 20, 8)
