# Convolution layers
# From docs/en/api/layers/convolution.md#integers

import keras
import numpy as np
from keras import layers

pixels = np.ones((1, 8, 8, 1), "uint8")
alone = layers.Conv2D(2, 3)
model = keras.Sequential([keras.Input((8, 8, 1)), layers.Conv2D(2, 3)])
print("in a model:", model(pixels).dtype)
try:
    alone(pixels)
except ValueError as error:
    message = str(error)
    begin = message.index("Incompatible")
    print(message[begin : message.index(" (Variable")])
print("as floats:", alone(pixels.astype("float32")).dtype)

# Output:
# in a model: <dtype: 'float32'>
# Incompatible type conversion requested to type uint8 for `tf.Variable of type float32.
# as floats: <dtype: 'float32'>
