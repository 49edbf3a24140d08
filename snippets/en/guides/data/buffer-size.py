# Feed data to a model
# From docs/en/guides/data.md#buffer-size

import keras
import numpy as np
import tensorflow as tf
import matplotlib.pyplot as plt

keras.utils.set_random_seed(0)
figure, axes = plt.subplots(
    1, 3, figsize=(5, 2.2), sharey=True, layout="constrained"
)
for axis, size in zip(axes, (10, 100, 500)):
    order = tf.data.Dataset.range(500).shuffle(size, seed=0)
    places = np.array(list(order.as_numpy_iterator()))
    ahead = int(np.max(places - np.arange(500)))
    print(f"buffer of {size}: at most {ahead} places early")
    axis.plot(places, ".", markersize=2)
    axis.set_title(f"shuffle({size})")
axes[0].set_ylabel("place before")
axes[1].set_xlabel("place after")
plt.show()

# Output:
# buffer of 10: at most 9 places early
# buffer of 100: at most 99 places early
# buffer of 500: at most 462 places early
