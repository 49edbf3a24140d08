# Regularizers
# From docs/en/api/regularizers.md#own-loop

import keras
import numpy as np
from keras import layers, ops, regularizers
import tensorflow as tf

dense = layers.Dense(
    2,
    kernel_initializer="ones",
    bias_initializer="ones",
    kernel_regularizer=regularizers.L2(0.1),
    bias_regularizer=regularizers.L1(0.01),
    activity_regularizer=regularizers.L1(0.001),
)
model = keras.Sequential([keras.Input((3,)), dense])
model.compile(keras.optimizers.SGD(0.0), loss="mse", metrics=["mse"])
inputs, targets = np.ones((8, 3)), np.zeros((8, 2))
model(inputs)
loss, error = model.evaluate(inputs, targets, verbose=0)
history = model.fit(inputs, targets, verbose=0).history
dense(inputs)
dense.kernel.assign(2 * dense.kernel)
dense(inputs)
dense.trainable = False
dense.trainable = True
dense.kernel.assign(ops.ones((3, 2)))

samples = tf.ones((8, 3))
for add in [False, True]:
    with tf.GradientTape() as tape:
        loss = ops.mean(0.0 * model(samples))
        if add:
            loss += sum(model.losses)
    gradient = tape.gradient(loss, dense.kernel)
    print("with penalties:" if add else "without:       ", gradient.numpy().ravel())
print("by hand:       ", 2 * 0.1 * 1 + 0.001 * 1)

# Output:
# without:        [0. 0. 0. 0. 0. 0.]
# with penalties: [0.201 0.201 0.201 0.201 0.201 0.201]
# by hand:        0.201
