# Core layers
# From docs/en/api/layers/core.md#activation-and-identity

import keras
import numpy as np
from keras import layers


def attempt(function, *arguments, line=0):
    try:
        print(function(*arguments))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


signed = np.array([-2.0, -0.5, 3.0], dtype="float32")
for activation in ["relu", keras.ops.square, layers.LeakyReLU(0.1), None]:
    print(layers.Activation(activation)(signed).numpy())
attempt(layers.Activation, "rellu")
together = layers.Identity()({"a": signed, "b": [signed, signed]})
print(together["a"].numpy(), together["b"][1].numpy())

# Output:
# [0. 0. 3.]
# [4.   0.25 9.  ]
# [-0.2  -0.05  3.  ]
# [-2.  -0.5  3. ]
# ValueError: Could not interpret activation function identifier: rellu
# [-2.  -0.5  3. ] [-2.  -0.5  3. ]
