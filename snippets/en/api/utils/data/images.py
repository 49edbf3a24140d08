# Data utilities
# From docs/en/api/utils/data.md#images

import numpy as np
from keras import utils
import io

pixels = np.array([[50, 100], [100, 150]], dtype="float32")[..., None]
low, high = pixels.min(), pixels.max()
print("stretched by hand:", ((pixels - low) / (high - low) * 255).ravel())
for scale in (True, False):
    utils.save_img("grey.png", pixels, scale=scale)
    image = utils.load_img("grey.png", color_mode="grayscale")
    direct = utils.array_to_img(pixels, scale=scale)
    print(f"scale={scale}:", utils.img_to_array(image).ravel(), end=" ")
    print(np.ravel(direct))
print("of one grey:", np.ravel(utils.array_to_img(np.full((1, 2, 1), 90.0))))
print(
    "not stretched, 300:",
    np.ravel(utils.array_to_img([[[300], [2]]], scale=False)),
)

for arguments in (
    {},
    {"color_mode": "rgba"},
    {"color_mode": "grayscale", "target_size": (2, 4)},
):
    image = utils.load_img("grey.png", **arguments)
    print(image.mode, image.size, utils.img_to_array(image).shape)
print(utils.img_to_array(image, "channels_first", dtype="uint8").tolist())
wide_image = np.arange(0.0, 80, 10).reshape(2, 4, 1)
utils.save_img("wide.png", wide_image, scale=False)
for arguments in (
    {},
    {"keep_aspect_ratio": True},
    {"interpolation": "bilinear"},
):
    image = utils.load_img("wide.png", "grayscale", (2, 2), **arguments)
    print(utils.img_to_array(image).ravel(), *arguments.items())
file = io.BytesIO()
utils.save_img(file, pixels, file_format="jpg", quality=95)
print("from memory:", utils.load_img(file).size, utils.load_img(file).mode)
for mistake in (
    lambda: utils.array_to_img(pixels[..., 0]),
    lambda: utils.array_to_img(np.zeros((1, 1, 2))),
    lambda: utils.load_img("grey.png", color_mode="bgr"),
):
    try:
        mistake()
    except ValueError as error:
        print(error)

# Output:
# stretched by hand: [  0.  127.5 127.5 255. ]
# scale=True: [  0. 127. 127. 255.] [  0 127 127 255]
# scale=False: [ 50. 100. 100. 150.] [ 50 100 100 150]
# of one grey: [0 0]
# not stretched, 300: [300   2]
# RGB (2, 2) (2, 2, 3)
# RGBA (2, 2) (2, 2, 4)
# L (4, 2) (2, 4, 1)
# [[[50, 50, 100, 100], [100, 100, 150, 150]]]
# [10. 30. 50. 70.]
# [10. 20. 50. 60.] ('keep_aspect_ratio', True)
# [ 7. 23. 47. 63.] ('interpolation', 'bilinear')
# from memory: (2, 2) RGB
# Expected image array to have rank 3 (single image). Got array with shape: (2, 2)
# Unsupported channel number: 2
# color_mode must be "grayscale", "rgb", or "rgba"
