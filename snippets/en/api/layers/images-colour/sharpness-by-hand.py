# Image layers: colour, mixing and policies
# From docs/en/api/layers/images-colour.md#sharpness-by-hand

import numpy as np
from keras import layers

point = np.full((1, 5, 5, 1), 50.0, dtype="float32")
point[0, 2, 2] = 180
middle = point[0, 1:4, 1:4, 0]
smooth = (middle.sum() + 4 * middle[1, 1]) / 13
for f in [0.0, 0.5, 1.0]:
    result = layers.RandomSharpness((f, f))(point).numpy()[0, 2, 2, 0]
    by_hand = 180 + (1 - 2 * f) * (smooth - 180)
    print(f"sharpness {f}: {result:.1f}, by hand {min(by_hand, 255):.1f}")

blur = layers.RandomGaussianBlur((1.0, 1.0), kernel_size=3, sigma=(0.8, 0.8))
weights = np.exp(-(np.array([-1.0, 0, 1]) ** 2) / (2 * 0.8**2))
weights = np.outer(weights, weights) / weights.sum() ** 2
result = blur(point).numpy()[0, 2, 2, 0]
print(f"blur: {result:.1f}, by hand {(weights * middle).sum():.1f}")
for options in [{"kernel_size": 4}, {"sigma": 2.0}]:
    try:
        layers.RandomGaussianBlur(**options)
    except ValueError as error:
        print(error)

# Output:
# sharpness 0.0: 100.0, by hand 100.0
# sharpness 0.5: 180.0, by hand 180.0
# sharpness 1.0: 255.0, by hand 255.0
# blur: 85.4, by hand 85.4
# kernel_size must be an odd number. Received: kernel_size=4
# The `sigma` argument should be a number (or a list of two numbers) in the range [0, 1]. Received: factor=2.0
