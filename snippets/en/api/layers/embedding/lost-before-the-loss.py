# Embedding and masks
# From docs/en/api/layers/embedding.md#lost-before-the-loss

import keras
import numpy as np
from keras import layers

x = np.array([[[1.0], [2], [0], [0]], [[5.0], [0], [0], [0]]])
y = np.array([[[2.0], [2], [9], [9]], [[8.0], [9], [9], [9]]])

last = layers.Conv1D(
    1, 1, kernel_initializer="ones", use_bias=False, name="last"
)
lost = keras.Sequential([keras.Input((4, 1)), layers.Masking(), last])
lost.compile("sgd", "mse")
print(lost.evaluate(x, y, verbose=0))

# Output:
# 51.875
# UserWarning: Layer 'last' (of type Conv1D) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
