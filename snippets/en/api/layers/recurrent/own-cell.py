# Recurrent layers
# From docs/en/api/layers/recurrent.md#own-cell

import numpy as np
from keras import layers


def attempt(function, line=0):
    try:
        print(function())
    except Exception as error:
        print(f"{type(error).__name__}: {str(error).splitlines()[line]}")


class Smooth(layers.Layer):
    state_size = 1

    def call(self, inputs, states):
        mean = states[0] + 0.5 * (inputs - states[0])
        return mean, [mean]


values = np.array([[[8.0], [4.0], [0.0], [6.0]]])
mask = np.array([[True, True, False, True]])
print(
    "Keras:  ",
    layers.RNN(Smooth(), return_sequences=True)(values).numpy().ravel(),
)
print("by hand:", [8 / 2, (4 + 4) / 2, (4 + 0) / 2, (2 + 6) / 2])
for zero in [False, True]:
    layer = layers.RNN(
        Smooth(), return_sequences=True, zero_output_for_mask=zero
    )
    print(
        f"third step masked, zero_output_for_mask={zero}:",
        layer(values, mask=mask).numpy().ravel(),
    )
attempt(lambda: layers.RNN(layers.Dense(2, name="dense")))
attempt(lambda: layers.RNN("cell"))

# Output:
# Keras:   [4. 4. 2. 4.]
# by hand: [4.0, 4.0, 2.0, 4.0]
# third step masked, zero_output_for_mask=False: [4. 4. 4. 5.]
# third step masked, zero_output_for_mask=True: [4. 4. 0. 5.]
# ValueError: The RNN cell should have a `state_size` attribute (single integer or list of integers, one integer per RNN state). Received: cell=<Dense name=dense, built=False>
# ValueError: Argument `cell` should have a `call` method. Received: cell=cell
