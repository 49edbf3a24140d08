# Initializers
# From docs/en/api/initializers.md#stft-without-window

import numpy as np
from keras import initializers

frame = np.array([1, 2, 3, 4, 5, 6, 7, 8], dtype="float32")

for window in [None, np.ones(8)]:
    made = initializers.STFT(window=window, scaling="spectrum")((8, 1, 5))
    print("sum of the frame:", frame.sum(), "frequency 0:", frame @ made.numpy()[:, 0, 0])
for wrong in [{"side": "both"}, {"scaling": "power"}, {"window": np.ones(4)}]:
    try:
        initializers.STFT(**wrong)((8, 1, 5))
    except ValueError as error:
        print(error)

# Output:
# sum of the frame: 36.0 frequency 0: 36.0
# sum of the frame: 36.0 frequency 0: 4.5
# side should be 'real' or 'imag', not both
# Scaling is invalid, it must be `None`, 'density' or 'spectrum'. Received scaling=power
# The shape of `window` must be equal to [frame_length].Received: window shape=(4,)
