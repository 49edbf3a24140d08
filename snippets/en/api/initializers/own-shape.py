# Initializers
# From docs/en/api/initializers.md#own-shape

import numpy as np
from keras import layers, ops

layer = layers.Dense(2, kernel_initializer=lambda shape, dtype=None: ops.ones((3, 3)))
layer.build((None, 2))
print("built:", layer.kernel.shape, "holds:", layer.kernel.numpy().shape)
try:
    layer(np.ones((1, 2)))
except Exception as error:
    message = str(error)
    print(message[message.index("Matrix size") :][:52])

# Output:
# built: (2, 2) holds: (3, 3)
# Matrix size-incompatible: In[0]: [1,2], In[1]: [3,3]
