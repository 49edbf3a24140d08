# Normalization layers
# From docs/en/api/layers/normalization.md#spectral-steps

import keras
import numpy as np
from keras import layers


def singular(kernel):
    return np.linalg.svd(kernel, compute_uv=False)


keras.utils.set_random_seed(0)
x = np.eye(16, dtype="float32")
dense = layers.Dense(16, use_bias=False)
spectral = layers.SpectralNormalization(dense)
spectral.build((None, 16))
for step in range(1, 6):
    spectral(x, training=True)
    print(f"call {step}: largest {singular(dense.kernel.numpy())[0]:.2f}")
model = keras.Sequential([keras.Input((16,)), spectral])
model.compile(keras.optimizers.SGD(10.0), "mse")
model.fit(x, 9 * x, verbose=0)
print(f"after fit: largest {singular(dense.kernel.numpy())[0]:.2f}")

# Output:
# call 1: largest 1.32
# call 2: largest 1.10
# call 3: largest 1.04
# call 4: largest 1.01
# call 5: largest 1.00
# after fit: largest 1.39
