# Core layers
# From docs/en/api/layers/core.md#serialize-layers

import keras
from keras import layers


dense = layers.Dense(3, name="scores", kernel_initializer="ones")
dense.build((None, 2))
dense.kernel.assign_add(dense.kernel)
saved = layers.serialize(dense)
print([*saved])
again = layers.deserialize(saved)
for layer in (dense, again):
    print(layer.name, layer.units, layer.kernel.numpy().tolist())


class Plain(layers.Layer):
    pass


saved = layers.serialize(Plain(name="plain"))
try:
    layers.deserialize(saved)
except TypeError as error:
    print(str(error).partition(". ")[0])
print(layers.deserialize(saved, custom_objects={"Plain": Plain}).name)
adam = keras.optimizers.serialize(keras.optimizers.Adam())
try:
    layers.deserialize(adam)
except ValueError as error:
    print(str(error).partition(" Received")[0])

# Output:
# ['module', 'class_name', 'config', 'registered_name', 'build_config']
# scores 3 [[2.0, 2.0, 2.0], [2.0, 2.0, 2.0]]
# scores 3 [[1.0, 1.0, 1.0], [1.0, 1.0, 1.0]]
# Could not locate class 'Plain'
# plain
# `keras.layers.deserialize` was passed a `config` object that is not a `keras.layers.Layer`.
