# Optimizers
# From docs/en/guides/optimizers.md#variations

import keras
import numpy as np
from keras import optimizers


def step_of(optimizer, weight, gradient):
    variable = keras.Variable(np.array(weight, "float32"))
    for one in gradient:
        before = variable.numpy()
        optimizer.apply([np.array(one, "float32")], [variable])
    return before - variable.numpy()


row = [[3.0, 1.0]]
for size in (1.0, 10.0):
    step = step_of(optimizers.Lamb(0.1), [size, 2 * size], row)
    print(f"Lamb, weights of {size}: a step of {np.linalg.norm(step):.3f}")
for maker in (optimizers.SGD, optimizers.Muon):
    step = step_of(maker(0.1), np.eye(2), [[[4.0, 1.0], [1.0, 1.0]]])
    sizes = np.linalg.svd(step)[1]
    print(f"{maker.__name__}: singular values {sizes[0] / sizes[1]:.1f} to 1")
last = [[1.0]] + [[0.1]] * 3
for maker in (optimizers.Adamax, optimizers.Adam):
    step = step_of(maker(0.1, beta_1=0.0, beta_2=0.9), [0.0], last).item()
    print(f"{maker.__name__}: {step:.4f}")
largest, average = 0.9**3, (0.1 * 0.9**3 + 0.1 * 0.01 * 2.71) / (1 - 0.9**4)
print(f"by hand: {0.1 * 0.1 / largest:.4f}, {0.01 / average**0.5:.4f}")
ftrl, variable = optimizers.Ftrl(0.1), keras.Variable([1.0])
for start, gradient in ((1.0, 1.0), (5.0, 0.0)):
    variable.assign([start])
    ftrl.apply([np.array([gradient], "float32")], [variable])
    print(f"Ftrl: from {start} to {variable.numpy().item():.4f}")

# Output:
# Lamb, weights of 1.0: a step of 0.224
# Lamb, weights of 10.0: a step of 2.236
# SGD: singular values 6.2 to 1
# Muon: singular values 1.4 to 1
# Adamax: 0.0137
# Adam: 0.0213
# by hand: 0.0137, 0.0213
# Ftrl: from 1.0 to 0.6031
# Ftrl: from 5.0 to 0.6031
