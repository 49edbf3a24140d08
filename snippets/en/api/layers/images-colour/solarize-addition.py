# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#solarize-addition

import numpy as np
from keras import layers

empty = np.zeros((4000, 1, 1, 3), dtype="float32")


def drawn(layer, key):
    values = np.array(layer.get_random_transformation(empty)[key])
    return f"{values.min():.2f} to {values.max():.2f}"


greys = np.array([0.0, 64, 128, 255], dtype="float32")
layer = layers.Solarization(0.2, threshold_factor=0.5, seed=9)
chosen = layer.get_random_transformation(greys.reshape(1, 1, 4, 1))
d, t = (chosen[key].numpy().item() for key in ["additions", "thresholds"])
result = layer.transform_images(greys.reshape(1, 1, 4, 1), chosen)
print(f"added {d:.1f}, threshold {t:.1f}")
print("Keras:  ", result.numpy().ravel().round(1))
added = np.clip(greys + d, 0, 255)
print("by hand:", np.where(added < t, added, 255 - added).round(1))
layer = layers.Solarization(0.2, threshold_factor=0.5, seed=0)
print("of 4000 images: added", drawn(layer, "additions"), end="")
print(", threshold", drawn(layer, "thresholds"))
print("by hand: at most", 0.2 * 255, "and", 0.5 * 255)

# Output:
# added 38.6, threshold 117.6
# Keras:   [ 38.6 102.6  88.4   0. ]
# by hand: [ 38.6 102.6  88.4   0. ]
# of 4000 images: added 0.01 to 51.00, threshold 0.02 to 127.46
# by hand: at most 51.0 and 127.5
