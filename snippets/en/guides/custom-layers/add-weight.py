# Custom layers
# From docs/en/guides/custom-layers.md#add-weight

import keras
import numpy as np
from keras import layers
import tensorflow as tf


class Linear(keras.layers.Layer):
    def __init__(self, units, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(
            shape=(input_shape[-1], self.units),
            initializer="glorot_uniform",
            name="kernel",
        )
        self.bias = self.add_weight(
            shape=(self.units,), initializer="zeros", name="bias"
        )

    def call(self, inputs):
        return keras.ops.matmul(inputs, self.kernel) + self.bias


layer = Linear(4)
outputs = layer(keras.ops.ones((2, 3)))
for weight in layer.weights:
    pass
families = [
    (layers.Dense(4), (2, 10)),
    (layers.Conv1D(4, kernel_size=3), (2, 10, 3)),
    (layers.Conv2D(4, kernel_size=3), (2, 10, 10, 3)),
    (layers.Conv3D(4, kernel_size=3), (2, 10, 10, 10, 3)),
    (layers.Conv2DTranspose(4, kernel_size=3, strides=2), (2, 10, 10, 3)),
    (layers.MaxPooling1D(2), (2, 10, 3)),
    (layers.MaxPooling2D(2), (2, 10, 10, 3)),
    (layers.MaxPooling3D(2), (2, 10, 10, 10, 3)),
    (layers.AveragePooling1D(2), (2, 10, 3)),
    (layers.GlobalAveragePooling2D(), (2, 10, 10, 3)),
    (layers.GRU(4), (2, 10, 3)),
    (layers.LSTM(4), (2, 10, 3)),
    (layers.LSTM(4, return_sequences=True), (2, 10, 3)),
    (layers.ConvLSTM2D(4, kernel_size=3), (2, 5, 10, 10, 3)),
    (layers.BatchNormalization(), (2, 10, 3)),
    (layers.LayerNormalization(), (2, 10, 3)),
    (layers.Dropout(0.5), (2, 10, 3)),
    (layers.Embedding(input_dim=100, output_dim=4), (2, 10)),
]
for built_in, shape in families:
    result = built_in(keras.ops.zeros(shape))
    name = type(built_in).__name__
    count = built_in.count_params()


class PlainObject:
    pass


class Collector(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.a = self.add_weight(shape=(), name="from add_weight")
        self.b = keras.Variable(1.0, name="a keras.Variable")
        self.c = [keras.Variable(1.0, name="in a list")]
        self.d = {
            "key": (keras.Variable(1.0, name="in a tuple in a dict"),)
        }
        self.e = tf.Variable(1.0, name="a tf.Variable")
        self.f = np.ones(3)
        self.g = PlainObject()
        self.g.hidden = keras.Variable(1.0, name="hidden in an object")


for weight in Collector().weights:
    pass


class Gate(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(
            shape=(input_shape[-1],),
            initializer="ones",
            regularizer=keras.regularizers.L2(0.1),
            constraint="non_neg",
            name="scale",
        )
        self.calls = self.add_weight(
            dtype="int32", trainable=False, name="calls"
        )

    def call(self, inputs):
        self.calls.assign_add(1)
        return inputs * self.scale


gate = Gate()
for _ in range(3):
    gate(keras.ops.ones((2, 5)))
for weight in gate.weights:
    shape = tuple(weight.shape)
    print(weight.name, shape, weight.dtype, "trainable:", weight.trainable)
print("calls:", int(gate.calls.numpy()))
print("penalty:", float(gate.losses[0]))

# Output:
# scale (5,) float32 trainable: True
# calls () int32 trainable: False
# calls: 3
# penalty: 0.5
