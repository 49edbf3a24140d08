# Reshaping, cropping, padding, upsampling
# From docs/en/api/layers/reshaping.md#flatten-first

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((28, 28, 1)),
        layers.Conv2D(4, 3),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
for layer in model.layers:
    print(
        f"{layer.name:10} {layer.output.shape}, {layer.count_params()} weights"
    )

# Output:
# conv2d     (None, 26, 26, 4), 40 weights
# flatten    (None, 2704), 0 weights
# dense      (None, 10), 27050 weights
