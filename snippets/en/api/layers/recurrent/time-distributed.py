# Recurrent layers
# From docs/en/api/layers/recurrent.md#time-distributed

import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


dense = layers.TimeDistributed(layers.Dense(4))
print(dense(x).shape, dense.count_params(), "weights")
print("differs from Dense by", abs(dense(x) - dense.layer(x)).numpy().max())
film = np.ones((2, 5, 8, 8, 1))
print("frames:", layers.TimeDistributed(layers.Conv2D(4, 3))(film).shape)
attempt(lambda: layers.TimeDistributed(layers.Dense(4))(np.ones((2, 3))))
attempt(lambda: layers.TimeDistributed("dense"))

# Output:
# (2, 5, 4) 16 weights
# differs from Dense by 0.0
# frames: (2, 5, 6, 6, 4)
# ValueError: `TimeDistributed` Layer should be passed an `input_shape` with at least 3 dimensions, received: (2, 3)
# ValueError: Please initialize `TimeDistributed` layer with a `keras.layers.Layer` instance. Received: dense
