# A training loop of your own
# From docs/en/guides/training-loop.md#generator-state

import keras
import numpy as np

noisy = keras.Sequential([keras.Input((4,)), keras.layers.Dropout(0.2)])
for _ in range(3):
    noisy(np.ones((1, 4)), training=True)
noisy.save("noisy.keras")
for m in (noisy, keras.models.load_model("noisy.keras")):
    seed, draws = m.layers[0].seed_generator.state.numpy()
    print("draws:", draws)

# Output:
# draws: 3
# draws: 0
