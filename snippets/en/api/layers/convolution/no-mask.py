# Convolution layers
# From docs/en/api/layers/convolution.md#no-mask

import keras
import numpy as np
from keras import layers

masking = [
    layers.Conv1D(2, 3),
    layers.Conv2D(2, 3),
    layers.Conv3D(2, 3),
    layers.Conv1DTranspose(2, 3),
    layers.Conv2DTranspose(2, 3),
    layers.Conv3DTranspose(2, 3),
    layers.DepthwiseConv1D(3),
    layers.DepthwiseConv2D(3),
    layers.SeparableConv1D(2, 3),
    layers.SeparableConv2D(2, 3),
]
print([layer.supports_masking for layer in masking])
sequence = keras.Sequential([layers.Masking(), layers.Conv1D(2, 3, name="c")])
sequence(np.ones((1, 4, 1)))

# Output:
# [False, False, False, False, False, False, False, False, False, False]
# UserWarning: Layer 'c' (of type Conv1D) was passed an input with a mask attached to it. However, this layer does not support masking and will therefore destroy the mask information. Downstream layers will not see the mask.
