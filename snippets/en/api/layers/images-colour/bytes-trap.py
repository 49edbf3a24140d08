# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#bytes-trap

import numpy as np
from keras import layers
import tensorflow as tf

dots = np.array([[[200, 100, 50], [10, 20, 30]]], dtype="uint8")
lighter = layers.RandomBrightness((0.5, 0.5))
print("bytes: ", lighter(dots).numpy().ravel(), "from", dots.ravel())
print("floats:", lighter(dots.astype("float32")).numpy().ravel())
for image in tf.data.Dataset.from_tensors(dots).map(lighter):
    print("map:   ", image.numpy().ravel())
for layer in [layers.RandomContrast(0.5), layers.RandomSaturation(0.5)]:
    try:
        layer(dots)
    except Exception as error:
        print(type(layer).__name__, type(error).__name__)

# Output:
# bytes:  [ 71 227 177 137 147 157] from [200 100  50  10  20  30]
# floats: [255.  227.5 177.5 137.5 147.5 157.5]
# map:    [255.  227.5 177.5 137.5 147.5 157.5]
# RandomContrast InvalidArgumentError
# RandomSaturation ValueError
