# Find what is wrong
# From docs/en/guides/debugging.md#output-of-a-shared-layer

import keras

shared = keras.layers.Dense(2)
outputs = [shared(keras.Input((4,))) for _ in range(2)]
print("the output of each call:", [one is shared.output for one in outputs])

# Output:
# the output of each call: [True, False]
