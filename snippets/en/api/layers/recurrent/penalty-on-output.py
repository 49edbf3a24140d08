# Recurrent layers
# From docs/en/api/layers/recurrent.md#penalty-on-output

import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
data = np.ones((2, 4, 3), dtype="float32")
for kind in [layers.SimpleRNN, layers.LSTM, layers.GRU]:
    for sequences in [False, True]:
        layer = kind(
            2,
            activity_regularizer=keras.regularizers.L1(1.0),
            return_sequences=sequences,
        )
        total = abs(layer(data).numpy()).sum()
        losses = [f"{float(loss):.3f}" for loss in layer.losses]
        print(f"{kind.__name__:9}", *losses, f"by hand {total / 2:.3f}")

# Output:
# SimpleRNN by hand 1.766
# SimpleRNN by hand 5.848
# LSTM      0.644 by hand 0.644
# LSTM      1.697 by hand 1.697
# GRU       1.414 by hand 1.414
# GRU       4.422 by hand 4.422
