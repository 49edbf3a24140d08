# Optimizers
# From docs/en/guides/optimizers.md#weight-decay

import keras
from keras import ops, optimizers


def from_two(optimizer, penalty=0.0):
    weight = keras.Variable([2.0])
    gradient = penalty * 2 * weight.numpy()  # of penalty * weight**2
    optimizer.apply([gradient], [weight])
    return round(weight.numpy().item(), 4)


print("SGD,  decay:  ", from_two(optimizers.SGD(0.1, weight_decay=0.2)))
print("SGD,  penalty:", from_two(optimizers.SGD(0.1), penalty=0.1))
print("Adam, decay:  ", from_two(optimizers.Adam(0.1, weight_decay=0.2)))
print("Adam, penalty:", from_two(optimizers.Adam(0.1), penalty=0.1))

sparing = optimizers.SGD(0.1, weight_decay=0.2)
sparing.exclude_from_weight_decay(var_names=["bias"])
kernel = keras.Variable([2.0], name="kernel")
bias = keras.Variable([2.0], name="bias")
sparing.apply([ops.zeros(1), ops.zeros(1)], [kernel, bias])
print("kernel:", kernel.numpy(), "bias, excluded:", bias.numpy())

# Output:
# SGD,  decay:   1.96
# SGD,  penalty: 1.96
# Adam, decay:   1.96
# Adam, penalty: 1.9
# kernel: [1.96] bias, excluded: [2.]
