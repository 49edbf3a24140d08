# Recurrent layers
# From docs/en/api/layers/recurrent.md#stateful

import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
x = rng.normal(size=(2, 5, 3)).astype("float32")

keras.utils.set_random_seed(0)
keeping = layers.GRU(1, stateful=True)
kept = keras.Sequential([keras.Input((None, 3), batch_size=2), keeping])
plain = layers.GRU(1)
plain(x)
plain.set_weights(keeping.get_weights())
print("whole sequence  ", plain(x).numpy().ravel().round(4))
kept(x[:, :2])
print("then the rest   ", kept(x[:, 2:]).numpy().ravel().round(4))
print("predicted again ", kept.predict(x[:, 2:], verbose=0).ravel().round(4))
keeping.reset_state()
print("after resetting ", kept(x).numpy().ravel().round(4))
print(
    "state",
    keeping.states[0].numpy().ravel().round(4),
    "among the weights:",
    len(keeping.weights) - 3,
)

# Output:
# whole sequence   [-0.4723  0.0331]
# then the rest    [-0.4723  0.0331]
# predicted again  [-0.5172  0.0682]
# after resetting  [-0.4723  0.0331]
# state [-0.4723  0.0331] among the weights: 0
