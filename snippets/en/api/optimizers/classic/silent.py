# Optimizer and the classic ones
# From docs/en/api/optimizers/classic.md#silent

import keras
import numpy as np
from keras import optimizers

gradients = np.array([[1.0, 0.1], [-2.0, -0.2], [0.5, 0.05]], "float32")


def step(optimizer, gradient, count=2):
    weight = keras.Variable(np.zeros(count))
    optimizer.apply([np.array(gradient, "float32")], [weight])
    return weight.numpy()


print("clipnorm=0:     ", step(optimizers.SGD(1.0, clipnorm=0.0), [3.0, 4.0]))
weight = keras.Variable([0.0])
optimizers.SGD(1.0).apply([gradients[0][:1], gradients[1][:1]], [weight])
print("two for one:    ", weight.numpy())
print("negative rate:  ", step(optimizers.SGD(-1.0), [3.0, 4.0]))
print(
    "no start, 0 / 0:",
    step(optimizers.Ftrl(0.1, initial_accumulator_value=0.0), [0.0, 4.0]),
)
fresh = optimizers.SGD(0.5, momentum=0.9)
fresh.build([keras.Variable([0.0])])
fresh.set_weights([np.array(7), np.array(0.25)])
print("two of three set:", [v.numpy().tolist() for v in fresh.variables])
for option in ["clipnorm", "global_clipnorm"]:
    one, other = keras.Variable([0.0]), keras.Variable([0.0])
    clipped = optimizers.SGD(1.0, **{option: 1.0})
    parts = [np.array([number], "float32") for number in (np.nan, 2.0)]
    clipped.apply(parts, [one, other])
    print(f"nan and 2, {option}:", one.numpy(), other.numpy())

# Output:
# clipnorm=0:      [-3. -4.]
# two for one:     [-1.]
# negative rate:   [3. 4.]
# no start, 0 / 0: [ nan -0.1]
# two of three set: [7, 0.25, [0.0]]
# nan and 2, clipnorm: [nan] [-1.]
# nan and 2, global_clipnorm: [nan] [nan]
