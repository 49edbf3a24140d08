# Regularizers
# From docs/en/api/regularizers.md#batch-size

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

for size in [1, 2, 8]:
    loss, error = model.evaluate(inputs, targets, batch_size=size, verbose=0)
    print(f"batch size {size}: loss - error = {loss - error:.3f}")
shape = {"kernel_initializer": "ones", "use_bias": False}
active = layers.Dense(3, activity_regularizer=regularizers.L1(0.001), **shape)
for shape_of_input in [(8, 3), (4, 3), (4, 5, 3)]:
    active(np.ones(shape_of_input))
    print(shape_of_input, f"{float(active.losses[0]):.3f}")
both = layers.Dense(3, kernel_regularizer="l2", activity_regularizer="l1", **shape)
start = keras.Input((3,))
twice = keras.Model(start, both(both(start)))
twice(np.ones((4, 3)))
print("called twice:", [round(float(loss), 3) for loss in twice.losses])

# Output:
# batch size 1: loss - error = 0.628
# batch size 2: loss - error = 0.628
# batch size 8: loss - error = 0.628
# (8, 3) 0.009
# (4, 3) 0.009
# (4, 5, 3) 0.045
# called twice: [0.09, 0.27, 0.09]
