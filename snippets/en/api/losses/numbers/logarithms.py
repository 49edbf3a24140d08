# Losses for numbers
# From docs/en/api/losses/numbers.md#logarithms

import numpy as np
from keras import losses
import tensorflow as tf

y_true = tf.constant([[100.0], [1000.0], [1.0], [1.0]])
y_pred = tf.constant([[200.0], [2000.0], [0.5], [-3.0]])
loss = losses.MeanSquaredLogarithmicError(reduction="sum")
with tf.GradientTape() as tape:
    tape.watch(y_pred)
    total = loss(y_true, y_pred)
slopes = tape.gradient(total, y_pred).numpy().ravel()
shown = np.log1p(np.maximum(y_pred, 0)) - np.log1p(y_true)
values = losses.mean_squared_logarithmic_error(y_true, y_pred).numpy()
print("values: ", values.round(4))
print("by hand:", (shown**2).ravel().round(4))
print("slopes: ", slopes.round(4))

# Output:
# values:  [0.4736 0.4798 0.0828 0.4805]
# by hand: [0.4736 0.4798 0.0828 0.4805]
# slopes:  [ 0.0068  0.0007 -0.3836  0.    ]
