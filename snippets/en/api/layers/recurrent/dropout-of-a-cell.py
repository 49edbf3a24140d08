# Recurrent layers
# From docs/en/api/layers/recurrent.md#dropout-of-a-cell

import numpy as np
from keras import layers

ones = np.ones((2, 4, 6))

dropping = layers.SimpleRNNCell(
    6, activation=None, kernel_initializer="identity", dropout=0.5, seed=1
)
state = dropping.get_initial_state(batch_size=2)
for sequence in range(3):
    output, _ = dropping(ones[:, 0], state, training=True)
    print(output[0].numpy())
dropping.reset_dropout_mask()
output, _ = dropping(ones[:, 0], state, training=True)
print(output[0].numpy(), "after the reset")

# Output:
# [2. 0. 2. 0. 0. 0.]
# [2. 0. 2. 0. 0. 0.]
# [2. 0. 2. 0. 0. 0.]
# [0. 0. 0. 0. 0. 0.] after the reset
