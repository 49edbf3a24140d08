# Regularization layers
# From docs/en/api/layers/regularization.md#dropout-in-a-model

import keras
import numpy as np
from keras import layers

model = keras.Sequential(
    [
        keras.Input((6,)),
        layers.Dense(6, activation="relu", kernel_initializer="identity"),
        layers.Dropout(0.5, seed=0),
    ]
)
x = np.array([[1, 2, 3, 4, 5, 6]], dtype="float32")
print("predict:       ", model.predict(x, verbose=0)[0])
print("called:        ", model(x).numpy()[0])
for _ in range(2):
    print("training=True: ", model(x, training=True).numpy()[0])

# Output:
# predict:        [1. 2. 3. 4. 5. 6.]
# called:         [1. 2. 3. 4. 5. 6.]
# training=True:  [ 0.  4.  6.  8.  0. 12.]
# training=True:  [ 0.  0.  0.  0.  0. 12.]
