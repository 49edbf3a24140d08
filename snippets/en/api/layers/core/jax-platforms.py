# Core layers
# From docs/en/api/layers/core.md#jax-platforms

import numpy as np
from keras import layers


import jax.numpy as jnp


def doubled(inputs):
    return 2 * jnp.asarray(inputs)


for platforms in [None, ("cpu",), ("cuda", "cpu"), ("cuda",), ("abacus",)]:
    layer = layers.JaxLayer(doubled, native_serialization_platforms=platforms)
    try:
        print(platforms, layer(np.ones((1, 2), "float32")).numpy())
    except Exception as error:
        print(platforms, type(error).__name__)

# Output:
# None [[2. 2.]]
# ('cpu',) [[2. 2.]]
# ('cuda', 'cpu') [[2. 2.]]
# ('cuda',) NotFoundError
# ('abacus',) ValueError
