# Activations
# From docs/en/api/activations.md#dead-unit

import keras
import numpy as np
from keras import activations, layers, ops
import tensorflow as tf

samples = np.random.default_rng(0).normal(size=(200, 4)).astype("float32")
for function in [activations.relu, activations.leaky_relu, activations.elu]:
    keras.utils.set_random_seed(0)
    bias = keras.initializers.Constant(-20.0)
    unit = layers.Dense(1, activation=function, bias_initializer=bias)
    with tf.GradientTape() as tape:
        loss = ops.mean((unit(samples) - 1.0) ** 2)
    gradient = tape.gradient(loss, unit.bias).numpy()
    largest = unit(samples).numpy().max()
    print(
        f"{function.__name__:10} at most {largest:8.4f}, gradient of the bias {gradient[0]:.4f}"
    )

# Output:
# relu       at most   0.0000, gradient of the bias 0.0000
# leaky_relu at most  -3.3119, gradient of the bias -2.0114
# elu        at most  -1.0000, gradient of the bias -0.0000
