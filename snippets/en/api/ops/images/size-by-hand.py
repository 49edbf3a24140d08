# Image operations
# From docs/en/api/ops/images.md#size-by-hand

import numpy as np
from keras import ops
from keras.ops import image

pixels = np.arange(16.0, dtype="float32").reshape(4, 4, 1)


def show(name, picture):
    picture = ops.convert_to_numpy(picture)[..., 0]
    print(name, *picture.astype(float).round(2).tolist(), sep="\n  ")


show("bilinear", image.resize(pixels, (2, 2)))
show("mean of four", np.mean(np.reshape(pixels, (2, 2, 2, 2, 1)), (1, 3)))
show("nearest", image.resize(pixels, (2, 2), interpolation="nearest"))
show("antialias", image.resize(pixels, (2, 2), antialias=True))
cropping, padding = {"crop_to_aspect_ratio": True}, {"fill_value": -1}
padding["pad_to_aspect_ratio"] = True
show("cropped to 2:4", image.resize(pixels, (2, 4), **cropping))
show("padded to 2:4", image.resize(pixels, (2, 4), **padding))
twice, up = np.float32([2, 2]), np.float32([-2, 0])
show(
    "twice as large, 2 up",
    image.scale_and_translate(pixels, (4, 4, 1), twice, up, (0, 1), "linear"),
)
show(
    "target",
    image.pad_images(pixels[:2, :2], 1, 1, target_height=4, target_width=3),
)

# Output:
# bilinear
#   [2.5, 4.5]
#   [10.5, 12.5]
# mean of four
#   [2.5, 4.5]
#   [10.5, 12.5]
# nearest
#   [5.0, 7.0]
#   [13.0, 15.0]
# antialias
#   [3.57, 5.14]
#   [9.86, 11.43]
# cropped to 2:4
#   [4.0, 5.0, 6.0, 7.0]
#   [8.0, 9.0, 10.0, 11.0]
# padded to 2:4
#   [-1.0, 2.5, 4.5, -1.0]
#   [-1.0, 10.5, 12.5, -1.0]
# twice as large, 2 up
#   [3.0, 3.25, 3.75, 4.25]
#   [5.0, 5.25, 5.75, 6.25]
#   [7.0, 7.25, 7.75, 8.25]
#   [9.0, 9.25, 9.75, 10.25]
# target
#   [0.0, 0.0, 0.0]
#   [0.0, 0.0, 1.0]
#   [0.0, 4.0, 5.0]
#   [0.0, 0.0, 0.0]
