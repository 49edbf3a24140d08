# Image operations
# From docs/en/api/ops/images.md#moving-by-hand

import numpy as np
from keras import ops
from keras.ops import image

pixels = np.arange(16.0, dtype="float32").reshape(4, 4, 1)


def show(name, picture):
    picture = ops.convert_to_numpy(picture)[..., 0]
    print(name, *picture.astype(float).round(2).tolist(), sep="\n  ")


left = np.float32([1, 0, 1, 0, 1, 0, 0, 0])
show("one to the left", image.affine_transform(pixels, left))
show("and wrapped", image.affine_transform(pixels, left, fill_mode="wrap"))
turned = np.float32([0, 1, 0, -1, 0, 3, 0, 0])
show("turned", image.affine_transform(pixels, turned))
show("by NumPy", np.rot90(pixels, -1))
corners = np.float32([[0, 0], [4, 0], [0, 4], [4, 4]])
same = image.perspective_transform(pixels, corners, corners)
print("perspective, corners kept:", abs(same - pixels).numpy().max() < 1e-4)
half = corners / 2
show("to a quarter", image.perspective_transform(pixels, corners, half))
places = np.float32([[0.0, 0.5, 2.5], [0.0, 1.0, 1.5]])
print("between:", image.map_coordinates(pixels[..., 0], places, 1).numpy())
print("by hand:", [0.0, (1 + 5) / 2, (9 + 10 + 13 + 14) / 4])
bent = image.elastic_transform(pixels, alpha=0.0, seed=0)
print("elastic, alpha 0:", abs(bent - pixels).numpy().max() < 1e-4, end=" ")
bent = image.elastic_transform(pixels, alpha=20.0, sigma=1.0, seed=0)
print("alpha 20:", abs(bent - pixels).numpy().max() < 1e-4)

# Output:
# one to the left
#   [1.0, 2.0, 3.0, 0.0]
#   [5.0, 6.0, 7.0, 0.0]
#   [9.0, 10.0, 11.0, 0.0]
#   [13.0, 14.0, 15.0, 0.0]
# and wrapped
#   [1.0, 2.0, 3.0, 0.0]
#   [5.0, 6.0, 7.0, 4.0]
#   [9.0, 10.0, 11.0, 8.0]
#   [13.0, 14.0, 15.0, 12.0]
# turned
#   [12.0, 8.0, 4.0, 0.0]
#   [13.0, 9.0, 5.0, 1.0]
#   [14.0, 10.0, 6.0, 2.0]
#   [15.0, 11.0, 7.0, 3.0]
# by NumPy
#   [12.0, 8.0, 4.0, 0.0]
#   [13.0, 9.0, 5.0, 1.0]
#   [14.0, 10.0, 6.0, 2.0]
#   [15.0, 11.0, 7.0, 3.0]
# perspective, corners kept: True
# to a quarter
#   [0.0, 2.0, 0.0, 0.0]
#   [8.0, 10.0, 0.0, 0.0]
#   [0.0, 0.0, 0.0, 0.0]
#   [0.0, 0.0, 0.0, 0.0]
# between: [ 0.   3.  11.5]
# by hand: [0.0, 3.0, 11.5]
# elastic, alpha 0: True alpha 20: False
