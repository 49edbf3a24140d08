# Embedding and masks
# From docs/en/api/layers/embedding.md#sample-weights-refused

import keras
import numpy as np
from keras import layers, ops
import tensorflow as tf

table = np.array([[0, 0], [1, 10], [2, 20], [3, 30]], dtype="float32")
layer = layers.Embedding(4, 2, weights=table)
for shape in [(), (5,), (5, 6), (5, 6, 7)]:
    pass
with tf.GradientTape() as tape:
    total = ops.sum(layer(np.array([3, 1, 1])))
gradient = tape.gradient(total, layer.trainable_variables[0])
try:
    layer(np.array([4]))
except tf.errors.InvalidArgumentError as error:
    begin = str(error).index("indices")


def make(*more, **compiled):
    as_it_is = {"kernel_initializer": "ones", "use_bias": False}
    dense = layers.Dense(1, **as_it_is)
    model = keras.Sequential([keras.Input(x.shape[1:]), *more, dense])
    model.compile("sgd", "mse", **compiled)
    return model


weights = np.array([1.0, 3.0])

x = np.array([[[1.0], [2], [0], [0]], [[5.0], [0], [0], [0]]])
model = make(layers.Masking())
try:
    model.evaluate(x, x, sample_weight=weights, verbose=0)
except tf.errors.InvalidArgumentError as error:
    begin = str(error).index("Incompatible")
    print(str(error)[begin:].splitlines()[0])

# Output:
# Incompatible shapes: [2] vs. [2,4]
