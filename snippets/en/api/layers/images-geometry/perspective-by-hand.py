# Image layers: size and place
# From docs/en/api/layers/images-geometry.md#perspective-by-hand

import numpy as np
from keras import layers
from sklearn.datasets import load_sample_image

whole = load_sample_image("china.jpg")
square = layers.Resizing(64, 64, crop_to_aspect_ratio=True, antialias=True)


def photograph():
    return square(whole).numpy().astype("float32")


photo = photograph()

layer = layers.RandomPerspective(
    (1.0, 1.0), scale=0.5, interpolation="nearest", seed=4
)
drawn = layer.get_random_transformation(photo)
old = np.array(drawn["start_points"])[0]
new = np.array(drawn["end_points"])[0]
for before, after in zip(old, new):
    print(before, "->", after.round(1))

equations, right = [], []
for (x_new, y_new), (x_old, y_old) in zip(new, old):
    known = [x_new, y_new, 1, 0, 0, 0, -x_old * x_new, -x_old * y_new]
    equations.append(known)
    known = [0, 0, 0, x_new, y_new, 1, -y_old * x_new, -y_old * y_new]
    equations.append(known)
    right += [x_old, y_old]
a, b, c, d, e, f, g, h = np.linalg.solve(np.array(equations), right)
y, x = np.mgrid[:64, :64]
u = np.round((a * x + b * y + c) / (g * x + h * y + 1)).astype(int)
v = np.round((d * x + e * y + f) / (g * x + h * y + 1)).astype(int)
inside = (u >= 0) & (u < 64) & (v >= 0) & (v < 64)
by_hand = photo[v.clip(0, 63), u.clip(0, 63)] * inside[..., None]
result = np.array(layer.transform_images(photo[None], drawn))[0]
same = (result == by_hand).all(axis=-1).mean()
print(f"pixels as computed by hand: {same:.2f}")

# Output:
# [0. 0.] -> [0. 0.]
# [63.  0.] -> [56.8  0. ]
# [ 0. 63.] -> [ 0.  48.5]
# [63. 63.] -> [64.3 73.1]
# pixels as computed by hand: 1.00
