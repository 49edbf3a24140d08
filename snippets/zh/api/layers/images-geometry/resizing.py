# 图像层：尺寸与位置
# 出自 docs/zh/api/layers/images-geometry.md#resizing

import numpy as np
from keras import layers

grid = np.arange(36, dtype="float32").reshape(6, 6, 1)
print("half the size, and means of 2×2 by hand:")
print(layers.Resizing(3, 3)(grid).numpy()[..., 0])
print(grid.reshape(3, 2, 3, 2).mean(axis=(1, 3)))
print("nearest, and every second row and column by hand:")
print(layers.Resizing(3, 3, interpolation="nearest")(grid).numpy()[0, :, 0])
print(grid[1::2, 1::2, 0][0])
stripes = np.tile([100.0, 0, 0, 0], (16, 4))[..., None]
for antialias in [False, True]:
    small = layers.Resizing(4, 4, antialias=antialias)(stripes).numpy()
    print(f"antialias={antialias}:", small[1, :, 0].round(1))
whole_numbers = layers.Resizing(3, 3)(grid.astype("uint8"))
print(whole_numbers.dtype.name, whole_numbers.numpy()[0, :, 0])
both = {"crop_to_aspect_ratio": True, "pad_to_aspect_ratio": True}
bytes_of_two = np.zeros((2, 4, 1), dtype="uint8")
for layer, images in [
    (layers.Resizing(3, 3, **both), grid),
    (layers.Resizing(4, 4, pad_to_aspect_ratio=True), bytes_of_two),
    (
        layers.Resizing(4, 4, pad_to_aspect_ratio=True, fill_value=9),
        bytes_of_two,
    ),
]:
    try:
        print(layer(images).numpy()[..., 0].tolist())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).splitlines()[2])

# 输出：
# half the size, and means of 2×2 by hand:
# [[ 3.5  5.5  7.5]
#  [15.5 17.5 19.5]
#  [27.5 29.5 31.5]]
# [[ 3.5  5.5  7.5]
#  [15.5 17.5 19.5]
#  [27.5 29.5 31.5]]
# nearest, and every second row and column by hand:
# [ 7.  9. 11.]
# [ 7.  9. 11.]
# antialias=False: [0. 0. 0. 0.]
# antialias=True: [28.6 25.  25.  17.9]
# uint8 [4 6 8]
# ValueError Only one of `pad_to_aspect_ratio` & `crop_to_aspect_ratio` can be `True`.
# TypeError Cannot convert 0.0 to EagerTensor of dtype uint8
# [[9, 9, 9, 9], [0, 0, 0, 0], [0, 0, 0, 0], [9, 9, 9, 9]]
