# Initializers
# From docs/en/api/initializers.md#deep-gradient

from contextlib import redirect_stdout
from io import StringIO
import keras
import numpy as np
from keras import initializers, layers, ops

with redirect_stdout(StringIO()):
    keras.utils.set_random_seed(0)
    start = np.random.default_rng(0).normal(size=(500, 256)).astype("float32")
    generator = keras.random.SeedGenerator(0)
    small = initializers.RandomNormal(stddev=0.01, seed=generator)
    large = initializers.RandomNormal(stddev=0.2, seed=generator)
    for activation in ["relu", "tanh"]:
        for name, initializer in [
            ("stddev 0.01", small),
            ("stddev 0.2", large),
            ("glorot_uniform", "glorot_uniform"),
            ("he_normal", "he_normal"),
        ]:
            values, variances = start, []
            for _ in range(20):
                dense = layers.Dense(256, activation, kernel_initializer=initializer)
                values = dense(values).numpy()
                variances.append(values.var(dtype="float64"))
            shown = "  ".join(f"{variances[at - 1]:.0e}" for at in [1, 10, 20])
            print(f"{activation:5} {name:15} {shown}")

import tensorflow as tf
from sklearn.datasets import load_digits

digits, labels = load_digits(return_X_y=True)
print(f"{'by chance':15} loss {np.log(10):.1f}")
for name in ["stddev 0.01", "glorot_uniform", "he_normal"]:
    keras.utils.set_random_seed(0)
    initializer = small if name == "stddev 0.01" else name
    deep = keras.Sequential([keras.Input((64,))])
    for _ in range(20):
        deep.add(layers.Dense(64, "relu", kernel_initializer=initializer))
    deep.add(layers.Dense(10, "softmax"))
    with tf.GradientTape() as tape:
        loss = keras.losses.SparseCategoricalCrossentropy()(labels, deep(digits / 16))
    gradient = tape.gradient(loss, deep.layers[0].kernel)
    largest = float(ops.max(abs(gradient)))
    print(f"{name:15} loss {loss:.1f}, gradient at most {largest:.0e}")

# Output:
# by chance       loss 2.3
# stddev 0.01     loss 2.3, gradient at most 3e-26
# glorot_uniform  loss 2.3, gradient at most 6e-05
# he_normal       loss 2.5, gradient at most 4e-02
