# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#zoom-width

import numpy as np
from keras import layers

square = np.arange(25, dtype="float32").reshape(1, 5, 5, 1)
wide = layers.RandomZoom((0.0, 0.0), (1.0, 1.0), fill_mode="constant")
print("Keras:  ", wide(square, training=True).numpy()[0, 1, :, 0])
print("by hand:", np.array([0, *square[0, 1, ::2, 0], 0]))

# Output:
# Keras:   [0. 5. 7. 9. 0.]
# by hand: [0. 5. 7. 9. 0.]
