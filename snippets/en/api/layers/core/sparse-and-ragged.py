# Core layers
# From docs/en/api/layers/core.md#sparse-and-ragged

import keras
from keras import layers


import tensorflow as tf


class Watched(layers.Layer):
    def call(self, inputs):
        if tf.executing_eagerly():
            print(" ", type(inputs).__name__)
        return inputs


def dense(outputs):
    if isinstance(outputs, tf.RaggedTensor):
        return outputs.to_list()
    if isinstance(outputs, tf.SparseTensor):
        return tf.sparse.to_dense(outputs).numpy().tolist()
    return outputs.numpy().tolist()


rows = tf.ragged.constant([[1.0, 2.0, 3.0], [4.0]])
few = tf.sparse.from_dense([[0.0, 5.0, 0.0]])
for name, given in {"ragged": rows, "sparse": few}.items():
    for told in [True, False]:
        print(f"{name}={told}")
        inputs = layers.Input((None,), **{name: told})
        print(dense(keras.Model(inputs, Watched()(inputs))(given)))

# Output:
# ragged=True
#   RaggedTensor
# [[1.0, 2.0, 3.0], [4.0]]
# ragged=False
#   RaggedTensor
# [[1.0, 2.0, 3.0], [4.0]]
# sparse=True
#   SparseTensor
# [[0.0, 5.0, 0.0]]
# sparse=False
#   EagerTensor
# [[0.0, 5.0, 0.0]]
