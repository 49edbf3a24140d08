# From Keras 2 to today
# From docs/en/guides/migration.md#layers-today

import keras
import numpy as np

x = np.arange(8, dtype="float32").reshape(4, 2)


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

memory = keras.layers.LSTM(2, stateful=True)
stateful = keras.Sequential([keras.Input((4, 1), batch_size=1), memory])
sequence = x[:, :1][None]
first = stateful.predict(sequence, verbose=0)
for reset in (None, memory.reset_state, memory.reset_states):
    if reset:
        reset()
    again = stateful.predict(sequence, verbose=0)
    print("as at first:", np.allclose(first, again))

# Output:
# [(9, 4), (4, 3), (3,), (5, 3)]
# (None, 5, 4) -> (None, 5, 3)
# as at first: False
# as at first: True
# as at first: True
