# Preprocessing numbers and categories
# From docs/en/api/layers/numbers-and-categories.md#normalization-by-hand

import numpy as np
import tensorflow as tf
from keras import layers

x = np.array([[1.0, 10.0], [2.0, 20.0], [3.0, 60.0]], dtype="float32")
normalize = layers.Normalization()
normalize.adapt(tf.data.Dataset.from_tensor_slices(x).batch(2))
print("mean", normalize.mean.numpy()[0], "by hand", x.mean(axis=0))
print("variance", normalize.variance.numpy()[0], "by hand", x.var(axis=0))
print("Keras:  ", normalize(x).numpy()[2])
print("by hand:", ((x - x.mean(axis=0)) / x.std(axis=0))[2])
given = layers.Normalization(mean=[2.0, 30.0], variance=[1.0, 100.0])
print("given:  ", given(x).numpy()[2])
whole = layers.Normalization(axis=None)
whole.adapt(x)
print("None:   ", whole(x).numpy()[2], "by hand", ((x - 16) / x.std())[2])
back = layers.Normalization(invert=True)
back.adapt(x)
print("back:   ", back(normalize(x)).numpy()[2])

# Output:
# mean [ 2. 30.] by hand [ 2. 30.]
# variance [  0.6666667 466.6667   ] by hand [  0.6666667 466.66666  ]
# Keras:   [1.2247448 1.38873  ]
# by hand: [1.2247448 1.3887302]
# given:   [1. 3.]
# None:    [-0.62715876  2.1226912 ] by hand [-0.62715876  2.1226912 ]
# back:    [ 3.       59.999996]
