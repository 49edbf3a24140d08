# Image operations
# From docs/en/api/ops/images.md#colours-by-hand

import numpy as np
from keras import ops
from keras.ops import image

pixels = np.arange(16.0, dtype="float32").reshape(4, 4, 1)

import colorsys

orange = np.array([[[1.0, 0.5, 0.0]]])
print("grey:", image.rgb_to_grayscale(orange).numpy().item(), end=" ")
print("by hand", round(0.2989 + 0.5 * 0.587, 4))
hsv = ops.convert_to_numpy(image.rgb_to_hsv(orange))
print("hsv:", hsv[0, 0].round(4), end=" by Python ")
print(np.round(colorsys.rgb_to_hsv(1.0, 0.5, 0.0), 4))
print("and back:", ops.convert_to_numpy(image.hsv_to_rgb(hsv))[0, 0])
patches = image.extract_patches(pixels[None], (2, 2)).numpy()
print("patches:", patches.shape, patches[0, 0].tolist())
closer = image.extract_patches(pixels[None], (2, 2), strides=1)
same = image.extract_patches(pixels[None], (2, 2), padding="same", strides=3)
print("strides 1:", closer.shape, "same:", same.shape)
volume = np.arange(8.0, dtype="float32").reshape(1, 2, 2, 2, 1)
print(
    "of a cube:", image.extract_patches_3d(volume, (2, 2, 2)).numpy().ravel()
)

# Output:
# grey: 0.5924 by hand 0.5924
# hsv: [0.0833 1.     1.    ] by Python [0.0833 1.     1.    ]
# and back: [1.  0.5 0. ]
# patches: (1, 2, 2, 4) [[0.0, 1.0, 4.0, 5.0], [2.0, 3.0, 6.0, 7.0]]
# strides 1: (1, 3, 3, 4) same: (1, 2, 2, 4)
# of a cube: [0. 1. 2. 3. 4. 5. 6. 7.]
