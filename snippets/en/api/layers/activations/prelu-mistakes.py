# Activation layers
# From docs/en/api/layers/activations.md#prelu-mistakes

import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


for shared_axes in [[1], [2], [-1], [0]]:
    layer = layers.PReLU(shared_axes=shared_axes)
    layer.build((None, 4, 3))
    print(
        f"shared_axes={shared_axes}: alpha has the shape {layer.alpha.shape}"
    )
three = layers.PReLU()
three(np.ones((1, 3)))
print(three(np.ones((1, 1))).shape)
attempt(layers.PReLU(name="steps"), keras.Input((None, 3)))
print(layers.PReLU(shared_axes=[1])(keras.Input((None, 3))).shape)

# Output:
# shared_axes=[1]: alpha has the shape (1, 3)
# shared_axes=[2]: alpha has the shape (4, 1)
# shared_axes=[-1]: alpha has the shape (1, 3)
# shared_axes=[0]: alpha has the shape (4, 1)
# (1, 3)
# ValueError: Shapes used to initialize variables must be fully-defined (no `None` dimensions). Received: shape=(None, 3) for variable path='steps/alpha'
# (None, None, 3)
