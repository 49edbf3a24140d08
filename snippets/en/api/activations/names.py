# Activations
# From docs/en/api/activations.md#names

from keras import activations, layers

print(activations.get(None).__name__, activations.get("swish").__name__)
print(activations.serialize(activations.relu))
print(activations.deserialize("relu").__name__)
try:
    layers.Dense(1, activation="rellu")
except ValueError as error:
    print(error)
print(
    "deserialize of an unknown name:", repr(activations.deserialize("rellu"))
)

# Output:
# linear silu
# relu
# relu
# Could not interpret activation function identifier: rellu
# deserialize of an unknown name: 'rellu'
