# Constraints
# From docs/en/api/constraints.md#names

from keras import constraints

print(constraints.get(None), type(constraints.get("max_norm")).__name__)
saved = constraints.serialize(constraints.MaxNorm(3))
print(saved)
print(constraints.deserialize(saved).max_value)
print("deserialize of an unknown name:", repr(constraints.deserialize("maxnorm")))

# Output:
# None MaxNorm
# {'module': 'keras.constraints', 'class_name': 'MaxNorm', 'config': {'max_value': 3, 'axis': 0}, 'registered_name': None}
# 3
# deserialize of an unknown name: 'maxnorm'
