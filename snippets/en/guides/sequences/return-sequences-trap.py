# Sequences and time series
# From docs/en/guides/sequences.md#return-sequences-trap

import numpy as np
import keras
from keras import layers

quiet = np.zeros((8, 24, 1))
target = np.full((8, 1), 2.0)
for told in (True, False):
    many = keras.Sequential(
        [
            keras.Input((24, 1)),
            layers.LSTM(4, return_sequences=told),
            layers.Dense(1),
        ]
    )
    many.compile(loss="mse")
    loss = many.evaluate(quiet, target, verbose=0)
    print(f"return_sequences={told}: output {many.output_shape}, loss {loss}")

# Output:
# return_sequences=True: output (None, 24, 1), loss 4.0
# return_sequences=False: output (None, 1), loss 4.0
