# Initializers
# From docs/en/api/initializers.md#names

from keras import initializers, layers

for name in ["normal", "uniform", "one", "he_normal", "HeNormal"]:
    print(name, "is", type(initializers.get(name)).__name__, end="; ")
print("None is", initializers.get(None))
saved = initializers.serialize(initializers.RandomNormal(stddev=0.1))
print(saved)
print(initializers.deserialize(saved).stddev)
try:
    layers.Dense(1, kernel_initializer="glorot")
except ValueError as error:
    print(error)
print("deserialize of an unknown name:", repr(initializers.deserialize("glorot")))

# Output:
# normal is RandomNormal; uniform is RandomUniform; one is Ones; he_normal is HeNormal; HeNormal is HeNormal; None is None
# {'module': 'keras.initializers', 'class_name': 'RandomNormal', 'config': {'seed': None, 'mean': 0.0, 'stddev': 0.1}, 'registered_name': None}
# 0.1
# Could not interpret initializer identifier: glorot
# deserialize of an unknown name: 'glorot'
