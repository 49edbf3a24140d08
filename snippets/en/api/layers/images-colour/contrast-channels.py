# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#contrast-channels

import numpy as np
from keras import layers

two = np.array([[0.0, 100], [64, 110], [128, 120], [200, 150]])
two = two.astype("float32").reshape(1, 2, 2, 2)
layer = layers.RandomContrast((0.5, 0.5), seed=1)
chosen = layer.get_random_transformation(two)
c = chosen["contrast_factor"].numpy().item()
mean = two.mean(axis=(1, 2), keepdims=True)
by_hand = np.clip(mean + c * (two - mean), 0, 255)
result = layer.transform_images(two, chosen).numpy()
for channel in range(2):
    print(f"channel {channel}, Keras:  ", result[..., channel].ravel().round(1))
    print(f"channel {channel}, by hand:", by_hand[..., channel].ravel().round(1))

# Output:
# channel 0, Keras:   [  0.   51.1 139.4 238.6]
# channel 0, by hand: [  0.   51.1 139.4 238.6]
# channel 1, Keras:   [ 92.4 106.2 120.  161.4]
# channel 1, by hand: [ 92.4 106.2 120.  161.4]
