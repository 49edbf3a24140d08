# Activation layers
# From docs/en/api/layers/activations.md#elementwise-mistakes

import numpy as np
from keras import layers


def attempt(function, *arguments, line=0, **keywords):
    try:
        print(function(*arguments, **keywords))
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


attempt(layers.ReLU, max_value=-1)
attempt(layers.ReLU, negative_slope=-0.1)
attempt(layers.ReLU, threshold=-1.0)
attempt(layers.LeakyReLU, -0.1)
whole = np.array([[-1, 2]])
print(
    "ReLU",
    layers.ReLU()(whole).numpy(),
    "LeakyReLU",
    layers.LeakyReLU()(whole).numpy(),
)
attempt(layers.ELU(), np.array([[-1, 2]]), line=2)

# Output:
# ValueError: max_value of a ReLU layer cannot be a negative value. Received: max_value=-1
# ValueError: negative_slope of a ReLU layer cannot be None or a negative value. Received: negative_slope=-0.1
# ValueError: threshold of a ReLU layer cannot be None or a negative value. Received: threshold=-1.0
# ValueError: The negative_slope value of a Leaky ReLU layer cannot be None or negative value. Expected a float. Received: negative_slope=-0.1
# ReLU [[0 2]] LeakyReLU [[-0.3  2. ]]
# InvalidArgumentError: Value for attr 'T' of int64 is not in the list of allowed values: half, bfloat16, float, double
