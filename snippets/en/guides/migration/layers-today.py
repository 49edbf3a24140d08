# From Keras 2 to today
# From docs/en/guides/migration.md#layers-today

import keras
import numpy as np


class Scale(keras.layers.Layer):
    def build(self, input_shape):
        self.scale = self.add_weight(shape=input_shape[1:], name="scale")

    def call(self, inputs):
        return inputs * self.scale


inputs = keras.Input((5,))
embedded = keras.layers.Embedding(9, 4)(inputs)
dense = keras.layers.Dense(3, kernel_initializer="glorot_uniform")
outputs = Scale()(dense(embedded))
network = keras.Model(inputs, outputs)
print([tuple(weight.shape) for weight in network.weights])
print(network.layers[2].input.shape, "->", network.layers[2].output.shape)

ones = {"kernel_initializer": "ones", "recurrent_initializer": "ones"}
memory = keras.layers.SimpleRNN(1, activation=None, stateful=True, **ones)
stateful = keras.Sequential([keras.Input((4, 1), batch_size=1), memory])
sequence = np.array([[[1.0], [2.0], [3.0], [4.0]]])
print("first:", stateful.predict(sequence, verbose=0)[0, 0])
print("again:", stateful.predict(sequence, verbose=0)[0, 0])
for reset in (memory.reset_state, memory.reset_states):
    reset()
    again = stateful.predict(sequence, verbose=0)[0, 0]
    print(f"after {reset.__name__}:", again)

# Output:
# [(9, 4), (4, 3), (3,), (5, 3)]
# (None, 5, 4) -> (None, 5, 3)
# first: 10.0
# again: 20.0
# after reset_state: 10.0
# after reset_states: 10.0
