# Losses for numbers
# From docs/en/api/losses/numbers.md#zero-vector

import numpy as np
from keras import losses
import tensorflow as tf

for start in [[0.0, 0.0], [0.1, 0.1]]:
    prediction = tf.Variable([start])
    with tf.GradientTape() as tape:
        value = losses.cosine_similarity(np.array([[1.0, 0.0]]), prediction)
    slope = tape.gradient(value, prediction).numpy()
    print(
        start, "value", value.numpy().round(3) + 0.0, "slope", slope.round(2)
    )

# Output:
# [0.0, 0.0] value [0.] slope [[-1.e+07  0.e+00]]
# [0.1, 0.1] value [-0.707] slope [[-3.54  3.54]]
