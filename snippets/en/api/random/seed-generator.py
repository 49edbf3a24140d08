# Random numbers
# From docs/en/api/random.md#seed-generator

import keras
import numpy as np


generator = keras.random.SeedGenerator(7, name="mine")
print(generator.state.numpy().tolist(), generator.get_config())
keras.random.normal((2,), seed=generator)
print("after a draw:", generator.state.numpy().tolist())
print("next:", generator.next().numpy().tolist(), end=" ")
print("then", generator.state.numpy().tolist())


class Noise(keras.layers.Layer):
    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        self.seed_generator = keras.random.SeedGenerator(7)

    def call(self, inputs):
        shape = keras.ops.shape(inputs)
        return inputs + keras.random.uniform(shape, seed=self.seed_generator)


layer = Noise()
print(*(layer(np.zeros(1)).numpy().round(3) for _ in range(3)))
print([variable.name for variable in layer.variables], layer.weights)
for arguments in ({"seed": 0.5}, {"size": 3}):
    try:
        keras.random.SeedGenerator(**arguments)
    except ValueError as error:
        print(error)

# Output:
# [7, 0] {'seed': 7, 'name': 'mine'}
# after a draw: [7, 1]
# next: [7, 1] then [7, 2]
# [0.747] [0.04] [0.226]
# ['seed_generator_state'] []
# Argument `seed` must be an integer. Received: seed=0.5
# Unrecognized keyword arguments: {'size': 3}
